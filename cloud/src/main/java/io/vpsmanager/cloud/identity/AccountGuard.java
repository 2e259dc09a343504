package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.email.EmailService;
import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Network;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.identity.OpenSession;
import io.vpsmanager.contract.identity.PasswordChange;
import io.vpsmanager.contract.value.AccountId;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** A customer's own password and sessions. */
public final class AccountGuard {

    private final CloudDatabase database;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final KeyRing keys;
    private final EventLog events;
    private final EmailService letters;
    private final InstantSource clock;
    private final SessionStore sessions;
    private final SignInThrottle throttle;

    /** Creates it from the parts of identity; `letters`: accepts mails. */
    public AccountGuard(IdentityParts parts, EmailService letters) {
        this.database = parts.database();
        this.accounts = parts.accounts();
        this.passwords = parts.passwords();
        this.keys = parts.keys();
        this.events = parts.events();
        this.letters = letters;
        this.clock = parts.clock();
        this.sessions = new SessionStore(database);
        this.throttle = new SignInThrottle(new SignInStore(database), clock);
    }

    public void changePassword(Caller caller, Author author, PasswordChange change) {
        AccountId account = caller.account();
        check(account, author, change.current());
        String hash = passwords.hash(PasswordCheck.checked(accounts.get(account), change.password()));
        database.transaction().executeWithoutResult(_ -> {
            accounts.setPasswordHash(account, hash);
            events.account(EventKind.PASSWORD_CHANGED, author, account.value());
            tell(account, author);
            if (change.endSessions()) {
                sessions.removeOthers(account, session(caller));
                events.account(EventKind.SESSION_ENDED, author, "others than " + session(caller));
            }
            if (change.revokeKeys()) {
                keys.credentials().removeAll(account);
                keys.clientRows().removeAll(account);
                events.account(EventKind.KEY_REVOKED, author, "all keys and OAuth2 clients");
            }
        });
    }

    /** Notifies an account of a password change by mail, in the same transaction. */
    public void tell(AccountId account, Author author) {
        letters.write(
                "password-" + account + "-" + author.queryId(),
                account,
                new EmailTemplate(
                        EmailTemplate.Kind.PASSWORD_CHANGED,
                        "/account",
                        Map.of(
                                "account", account.value(),
                                "at", clock.instant(),
                                "from", author.remoteAddress())));
    }

    /** Marks the caller's session as belonging to somebody who knows the password, for a limited time. */
    public void confirmPassword(Caller caller, Author author, String current) {
        check(caller.account(), author, current);
        database.transaction().executeWithoutResult(_ -> {
            sessions.setPasswordGiven(caller.account(), session(caller), clock.instant());
            events.account(EventKind.PASSWORD_CONFIRMED, author, session(caller));
        });
    }

    private void check(AccountId account, Author author, String current) {
        String attempt = SignInThrottle.key(account.value(), Network.of(author.remoteAddress()));
        throttle.begin(attempt);
        if (!passwords.matches(current, accounts.findPasswordHash(account))) {
            events.account(EventKind.PASSWORD_REFUSED, author, "");
            throw ContractException.invalid("current", "current is not the password of this account");
        }
        throttle.succeeded(attempt);
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
