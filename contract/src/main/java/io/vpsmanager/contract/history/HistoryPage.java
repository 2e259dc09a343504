package io.vpsmanager.contract.history;

import java.util.List;

/**
 * One page of a history, newest first.
 *
 * @param newer whether there are newer rows before these
 * @param older whether there are older rows after these
 */
public record HistoryPage<R>(List<R> rows, boolean newer, boolean older) {

    public HistoryPage {
        rows = List.copyOf(rows);
    }
}
