package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.login.LoginRow;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.login.Login;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import java.time.Instant;
import java.util.Optional;

/** How the caller's servers are entered. */
record LoginDoor(Access access) {

    Optional<Login> find(ServiceName serviceName) {
        VpsRow vps = access.see(serviceName);
        return row(vps).map(row ->
                new Login(vps.netbootMode(), row.created(), row.expires(), waits(row), row.shown(), row.shownTo()));
    }

    /** The password, once. */
    String show(ServiceName serviceName) {
        return access.cloud().database().transaction().execute(_ -> {
            VpsRow vps = access.allow(VpsAction.RENAME, serviceName);
            access.requireSure();
            LoginRow row = row(vps).filter(this::waits).orElseThrow(LoginDoor::gone);
            Instant now = access.cloud().clock().instant();
            if (!access.cloud().logins().rows().show(row.task(), access.account(), now)) {
                throw gone();
            }
            access.cloud()
                    .events()
                    .service(
                            EventKind.PASSWORD_SHOWN,
                            vps.name(),
                            access.author(),
                            EventData.of(
                                    EventData.Name.ACCOUNT, access.account().value()));
            return access.cloud().logins().secrets().open(row.sealed().orElseThrow());
        });
    }

    private Optional<LoginRow> row(VpsRow vps) {
        return access.cloud().logins().rows().find(vps.id(), vps.netbootMode());
    }

    private boolean waits(LoginRow row) {
        return row.sealed().isPresent()
                && row.expires().isAfter(access.cloud().clock().instant());
    }

    private static ContractException gone() {
        return ContractException.of(
                ErrorCode.CONFLICT,
                "No password waits to be shown any more: setPassword sets a new one, a reboot does in rescue mode");
    }
}
