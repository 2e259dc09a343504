package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.identity.AccountSecurity;
import io.vpsmanager.contract.identity.OpenSession;
import io.vpsmanager.contract.identity.PasswordChange;
import io.vpsmanager.contract.identity.PasswordRule;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The sessions of the world; its password cannot really be changed. */
record WorldSecurity(World world, WorldIdentity identity, String current) implements AccountSecurity {

    static WorldSecurity of(World world, WorldIdentity identity, Caller caller) {
        return new WorldSecurity(world, identity, caller instanceof Caller.Person person ? person.sessionId() : "");
    }

    @Override
    public void changePassword(PasswordChange change) {
        check(change.current());
        PasswordRule.checked(change.password());
        world.keys.answers.add("password " + change.password() + (change.revokeKeys() ? ", keys revoked" : ""));
        if (change.endSessions()) {
            endOtherSessions();
        }
    }

    @Override
    public void confirmPassword(String typed) {
        check(typed);
        identity.sure = true;
    }

    private static void check(String typed) {
        if (typed.equals("guessed")) {
            throw ContractException.tooMany("too many", Duration.ofSeconds(8));
        }
        if (!typed.equals(WorldIdentity.PASSWORD)) {
            throw ContractException.invalid("current", "wrong");
        }
    }

    @Override
    public List<OpenSession> listSessions() {
        return identity.sessions.values().stream()
                .sorted(Comparator.comparing(session -> !session.id().equals(current)))
                .map(session -> new OpenSession(
                        session.id(),
                        session.created(),
                        session.expires(),
                        session.lastUse(),
                        session.remoteAddress(),
                        session.userAgent(),
                        session.id().equals(current)))
                .toList();
    }

    @Override
    public void endSession(String id) {
        if (identity.sessions.remove(id) == null) {
            throw ContractException.notFound("no session " + id);
        }
    }

    @Override
    public int endOtherSessions() {
        int before = identity.sessions.size();
        identity.sessions.keySet().removeIf(token -> !token.equals(current));
        return before - identity.sessions.size();
    }
}
