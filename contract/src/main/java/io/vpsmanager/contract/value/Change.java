package io.vpsmanager.contract.value;

import java.util.function.Function;

/**
 * One writable field of a request body, which may be absent, null or a value.
 *
 * @param <T> the value's type
 */
public sealed interface Change<T> {

    /** The field was not sent: leave it unchanged. */
    record Keep<T>() implements Change<T> {}

    /** The field was sent as null: clear it. */
    record Clear<T>() implements Change<T> {}

    /** The field was sent with a value. */
    record Set<T>(T value) implements Change<T> {}

    static <T> Change<T> keep() {
        return new Keep<>();
    }

    static <T> Change<T> clear() {
        return new Clear<>();
    }

    static <T> Change<T> set(T value) {
        return new Set<>(value);
    }

    /** The same change of a converted value. */
    default <R> Change<R> map(Function<? super T, ? extends R> convert) {
        return switch (this) {
            case Keep<T> _ -> keep();
            case Clear<T> _ -> clear();
            case Set<T>(T value) -> set(convert.apply(value));
        };
    }
}
