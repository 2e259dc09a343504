package io.vpsmanager.cloud.feature;

import io.vpsmanager.contract.call.ContractException;

/** How many rows a page may have. */
public final class PageSize {

    public static final int LARGEST = 100;

    private PageSize() {}

    /**
     * Accepts an allowed page size.
     *
     * @throws ContractException 400 otherwise
     */
    public static void check(int size) {
        if (size < 1 || size > LARGEST) {
            throw ContractException.invalid("size", "size must be between 1 and " + LARGEST);
        }
    }
}
