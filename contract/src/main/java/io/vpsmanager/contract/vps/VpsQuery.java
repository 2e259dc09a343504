package io.vpsmanager.contract.vps;

import java.util.Set;

/**
 * Which page of servers is asked for.
 *
 * @param text part of a service name, of a display name (ignoring case and accents) or of an address in any notation;
 *     empty for all
 * @param states the states to show; empty for all
 * @param models the commercial names of the models to show; empty for all
 * @param datacenters the codes of the data centres to show; empty for all
 * @param page from 1; a page past the last one returns the last one
 * @param size rows a page, 1 to 100
 */
public record VpsQuery(
        String text,
        Set<VpsState> states,
        Set<String> models,
        Set<String> datacenters,
        Sort sort,
        boolean descending,
        int page,
        int size) {

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

    /** Whether it filters out any servers. */
    public boolean filtered() {
        return !text.isBlank() || !states.isEmpty() || !models.isEmpty() || !datacenters.isEmpty();
    }

    public VpsQuery {
        states = Set.copyOf(states);
        models = Set.copyOf(models);
        datacenters = Set.copyOf(datacenters);
    }
}
