package io.vpsmanager.contract.call;

import io.vpsmanager.contract.value.AccountId;
import java.util.List;

/** Whoever makes a call: an account, and how it authenticated. */
public sealed interface Caller {

    /** No rule may contain it, so only a star matches it. */
    String NO_NAME = "\0";

    AccountId account();

    /** What it may call; a call that no rule allows is refused before any other check. */
    List<AccessRule> rules();

    /** Whether this caller may make this call at all. `path` has no version prefix and no query. */
    default boolean mayCall(String method, String path) {
        return rules().stream().anyMatch(rule -> rule.allows(method, path));
    }

    /** Whether this caller may make this call for every single name below `path`. */
    default boolean mayCallEach(String method, String path) {
        return mayCall(method, path + "/" + NO_NAME);
    }

    /**
     * A person signed in at the console.
     *
     * @param sessionId identifies the session in events; not a secret
     * @param sure whether this person gave the password within the last minutes, so it is not somebody else
     */
    record Person(AccountId account, String sessionId, boolean sure) implements Caller {

        public Person(AccountId account, String sessionId) {
            this(account, sessionId, false);
        }

        @Override
        public List<AccessRule> rules() {
            return AccessRule.EVERYTHING;
        }
    }

    /** A program with a validated consumer key, whose rules these are. */
    record Program(AccountId account, long credentialId, long applicationId, List<AccessRule> rules) implements Caller {
        public Program {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A program with a bearer token of an OAuth2 client.
     *
     * @param tokenId identifies the token; not a secret
     * @param rules what the caller that created the client could call (decisions/0017)
     */
    record Client(AccountId account, String clientId, long tokenId, List<AccessRule> rules) implements Caller {
        public Client {
            rules = List.copyOf(rules);
        }
    }
}
