package io.vpsmanager.contract.form;

import java.util.List;

/**
 * One page of whole objects.
 *
 * @param elements how many objects pass the filters, over all pages
 */
public record ObjectPage<T>(List<T> items, long elements) {

    public ObjectPage {
        items = List.copyOf(items);
    }
}
