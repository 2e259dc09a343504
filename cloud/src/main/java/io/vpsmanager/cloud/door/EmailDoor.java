package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.email.EmailRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.email.EmailId;
import java.util.List;

/** The mails to the caller. */
record EmailDoor(Access access) implements EmailApi {

    @Override
    public List<EmailId> list() {
        return access.cloud().emails().store().listIds(access.account());
    }

    @Override
    public Email get(EmailId id) {
        return find(access, id).email();
    }

    static EmailRow find(Access access, EmailId id) {
        EmailRow email = access.cloud()
                .emails()
                .store()
                .find(access.account(), id)
                .orElseThrow(() -> ContractException.notFound("This email does not exist"));
        if (email.secret()) {
            access.requireSure();
        }
        return email;
    }
}
