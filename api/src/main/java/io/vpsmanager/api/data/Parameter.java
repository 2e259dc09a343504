package io.vpsmanager.api.data;

/** A path or query parameter of an operation. */
public record Parameter(String name, In in, TypeRef type, boolean required) {

    /** Where a parameter stands. */
    public enum In {
        PATH,
        QUERY
    }
}
