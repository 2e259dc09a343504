package io.vpsmanager.contract.ip;

import java.util.List;

/** Whether the reverse name of an address resolves back to it, by a fresh DNS query. Mail servers check the same. */
public sealed interface ForwardCheck {

    /** The reverse name has this address. */
    record Matches(String name) implements ForwardCheck {}

    /** The reverse name has other addresses only. */
    record Elsewhere(String name, List<String> addresses) implements ForwardCheck {
        public Elsewhere {
            addresses = List.copyOf(addresses);
        }
    }

    /** The reverse name has no address of this family, or does not exist. */
    record NoRecord(String name) implements ForwardCheck {}

    /** No name server answered in time. */
    record Unanswered(String name) implements ForwardCheck {}

    /** The address has no reverse name: there is nothing to look up. */
    record NoReverse() implements ForwardCheck {}
}
