package io.vpsmanager.contract.vps;

import java.util.List;

/**
 * One page of servers.
 *
 * @param page the page answered, from 1
 * @param matching how many servers the query matches
 * @param all how many servers the caller has
 * @param datacenters in how many data centres the caller has servers
 */
public record VpsPage(List<VpsSummary> rows, int page, int size, long matching, long all, long datacenters) {

    public VpsPage {
        rows = List.copyOf(rows);
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (matching + size - 1) / size);
    }
}
