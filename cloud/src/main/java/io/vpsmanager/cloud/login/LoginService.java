package io.vpsmanager.cloud.login;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.login.Login;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import java.time.Instant;
import java.util.Optional;

/** The logins of the caller's servers. */
record LoginService(Access access, PasswordVault logins) implements LoginApi {

    @Override
    public Optional<Login> find(ServiceName serviceName) {
        VpsRow vps = access.getVisible(serviceName);
        return row(vps).map(row ->
                new Login(vps.netbootMode(), row.created(), row.expires(), waits(row), row.shown(), row.shownTo()));
    }

    @Override
    public String showPassword(ServiceName serviceName) {
        return access.write(() -> {
            VpsRow vps = access.getPermitted(VpsAction.RENAME, serviceName);
            access.requireSure();
            LoginRow row = row(vps).filter(this::waits).orElseThrow(LoginService::gone);
            Instant now = access.now();
            if (!logins.rows().show(row.task(), access.account(), now)) {
                throw gone();
            }
            access.record(
                    EventKind.PASSWORD_SHOWN,
                    vps,
                    EventData.of(EventData.Name.ACCOUNT, access.account().value()));
            return logins.secrets().open(row.sealed().orElseThrow());
        });
    }

    private Optional<LoginRow> row(VpsRow vps) {
        return logins.rows().find(vps.id(), vps.netbootMode());
    }

    private boolean waits(LoginRow row) {
        return row.sealed().isPresent() && row.expires().isAfter(access.now());
    }

    private static ContractException gone() {
        return ContractException.of(
                ErrorCode.CONFLICT,
                "No password waits to be shown any more: setPassword sets a new one, a reboot does in rescue mode");
    }
}
