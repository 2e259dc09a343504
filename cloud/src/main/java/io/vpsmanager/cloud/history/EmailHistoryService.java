package io.vpsmanager.cloud.history;

import io.vpsmanager.cloud.email.EmailRow;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.email.EmailId;
import java.util.List;

/** The mails to the caller. */
record EmailHistoryService(Access access) implements EmailApi {

    @Override
    public List<EmailId> list() {
        return access.emails().store().listIds(access.account());
    }

    @Override
    public List<Email> listObjects() {
        List<EmailRow> emails = access.emails().store().list(access.account());
        if (emails.stream().anyMatch(EmailRow::secret)) {
            access.requireSure();
        }
        return emails.stream().map(EmailRow::email).toList();
    }

    @Override
    public Email get(EmailId id) {
        return find(access, id).email();
    }

    static EmailRow find(Access access, EmailId id) {
        EmailRow email = access.emails()
                .store()
                .find(access.account(), id)
                .orElseThrow(() -> ContractException.notFound("This email does not exist"));
        if (email.secret()) {
            access.requireSure();
        }
        return email;
    }
}
