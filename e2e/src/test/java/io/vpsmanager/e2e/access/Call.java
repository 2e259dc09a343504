package io.vpsmanager.e2e.access;

import io.vpsmanager.api.data.Operation;

/**
 * A call as it should be made.
 *
 * @param path with the version prefix where the operation has one, without a query
 */
record Call(Operation operation, String path, String query, String body) {

    String target() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The path as access rules see it. */
    String ruledPath() {
        return operation.prefixed() ? path.substring("/1.0".length()) : path;
    }

    @Override
    public String toString() {
        return operation.method() + " " + target();
    }
}
