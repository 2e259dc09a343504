package io.vpsmanager.contract.vps;

import java.util.Set;

/**
 * Which page of servers is asked for.
 *
 * @param text part of a service name or display name, case and accents aside; empty for all
 * @param states the states to show; empty for all
 * @param page from 1; a page past the last one answers the last one
 * @param size rows a page, 1 to 100
 */
public record VpsQuery(String text, Set<VpsState> states, Sort sort, boolean descending, int page, int size) {

    /** The columns a list of servers can be sorted by. */
    public enum Sort {
        DISPLAY_NAME,
        SERVICE_NAME,
        STATE,
        MODEL,
        LOCATION,
        IP,
        EXPIRATION
    }

    public VpsQuery {
        states = Set.copyOf(states);
    }
}
