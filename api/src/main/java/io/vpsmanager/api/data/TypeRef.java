package io.vpsmanager.api.data;

/** A type as an operation or field names it. */
public sealed interface TypeRef {

    /** A scalar such as `integer`, `void`, or a type of the data. */
    record Named(String name) implements TypeRef {}

    /** A list. */
    record ListOf(TypeRef item) implements TypeRef {}

    /** An object with free keys. */
    record MapOf(TypeRef value) implements TypeRef {}
}
