package io.vpsmanager.cloud.me;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.identity.AccountGuard;
import io.vpsmanager.contract.identity.AccountSecurity;
import io.vpsmanager.contract.identity.OpenSession;
import io.vpsmanager.contract.identity.PasswordChange;
import java.util.List;

/** The caller's own password and sessions. */
record AccountSecurityService(Access access, AccountGuard guard) implements AccountSecurity {

    @Override
    public void changePassword(PasswordChange change) {
        guard.changePassword(access.caller(), access.author(), change);
    }

    @Override
    public void confirmPassword(String current) {
        guard.confirmPassword(access.caller(), access.author(), current);
    }

    @Override
    public List<OpenSession> listSessions() {
        return guard.listSessions(access.caller());
    }

    @Override
    public void endSession(String id) {
        guard.endSession(access.caller(), access.author(), id);
    }

    @Override
    public int endOtherSessions() {
        return guard.endOtherSessions(access.caller(), access.author());
    }
}
