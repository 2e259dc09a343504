package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Network;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.identity.OpenSession;
import io.vpsmanager.contract.value.AccountId;
import java.time.InstantSource;
import java.util.List;

/** A customer's own password and sessions. */
public final class AccountGuard {

    private final CloudDatabase database;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final EventLog events;
    private final InstantSource clock;
    private final SessionStore sessions;
    private final SignInThrottle throttle;

    public AccountGuard(
            CloudDatabase database, AccountStore accounts, Passwords passwords, EventLog events, InstantSource clock) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
        this.sessions = new SessionStore(database);
        this.throttle = new SignInThrottle(new SignInStore(database), clock);
    }

    public void changePassword(Caller caller, Author author, String current, String wanted) {
        AccountId account = caller.account();
        String attempt = SignInThrottle.key(account.value(), Network.of(author.remoteAddress()));
        throttle.begin(attempt);
        if (!passwords.matches(current, accounts.findPasswordHash(account))) {
            events.account(EventKind.PASSWORD_REFUSED, author, "");
            throw ContractException.invalid("current", "current is not the password of this account");
        }
        throttle.succeeded(attempt);
        String hash = passwords.hash(PasswordCheck.checked(accounts.get(account), wanted));
        database.transaction().executeWithoutResult(_ -> {
            accounts.setPasswordHash(account, hash);
            sessions.removeOthers(account, session(caller));
            events.account(EventKind.PASSWORD_CHANGED, author, account.value());
        });
    }

    public List<OpenSession> listSessions(Caller caller) {
        return sessions.list(caller.account(), session(caller), clock.instant());
    }

    public void endSession(Caller caller, Author author, String id) {
        database.transaction().executeWithoutResult(_ -> {
            if (!sessions.remove(caller.account(), id)) {
                throw ContractException.notFound("This session does not exist");
            }
            events.account(EventKind.SESSION_ENDED, author, id);
        });
    }

    public int endOtherSessions(Caller caller, Author author) {
        Integer ended = database.transaction().execute(_ -> {
            int others = sessions.removeOthers(caller.account(), session(caller));
            events.account(EventKind.SESSION_ENDED, author, others + " others than " + session(caller));
            return others;
        });
        return ended == null ? 0 : ended;
    }

    private static String session(Caller caller) {
        return switch (caller) {
            case Caller.Person person -> person.sessionId();
            case Caller.Program _, Caller.Client _ -> "";
        };
    }
}
