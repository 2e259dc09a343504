package io.vpsmanager.contract.call;

import io.vpsmanager.contract.value.AccountId;
import java.util.List;

/** Whoever makes a call: an account, and how it proved to be it. */
public sealed interface Caller {

    AccountId account();

    /** A person signed in at the console. `sessionId` names the session in events; it is no secret. */
    record Person(AccountId account, String sessionId) implements Caller {}

    /**
     * A program with a validated consumer key.
     *
     * @param rules what the key may call; a call that no rule allows is refused before anything else is looked at
     */
    record Program(AccountId account, long credentialId, long applicationId, List<AccessRule> rules) implements Caller {
        public Program {
            rules = List.copyOf(rules);
        }
    }
}
