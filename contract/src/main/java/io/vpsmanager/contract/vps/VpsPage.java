package io.vpsmanager.contract.vps;

import java.util.List;

/**
 * One page of servers.
 *
 * @param page the page answered, from 1
 * @param matching how many servers the query matches
 * @param all how many servers the caller has
 * @param models the models the caller has servers of, by name
 * @param datacenters the data centres the caller has servers in, by name
 */
public record VpsPage(
        List<VpsSummary> rows,
        int page,
        int size,
        long matching,
        long all,
        List<Choice> models,
        List<Choice> datacenters) {

    /** One value to filter by, its label, and how many servers of the caller have it. */
    public record Choice(String value, String label, long servers) {}

    public VpsPage {
        rows = List.copyOf(rows);
        models = List.copyOf(models);
        datacenters = List.copyOf(datacenters);
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (matching + size - 1) / size);
    }
}
