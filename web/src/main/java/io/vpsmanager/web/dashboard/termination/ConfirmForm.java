package io.vpsmanager.web.dashboard.termination;

import io.vpsmanager.contract.termination.Confirmation;
import io.vpsmanager.contract.termination.FutureUse;
import io.vpsmanager.contract.termination.TerminationReason;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.WireValue;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, as it is sent; every answer is free.
 *
 * @param id the number of the service
 * @param token of the mail
 * @param reason a {@link TerminationReason} on the wire; empty: none
 * @param futureUse a {@link FutureUse} on the wire; empty: none
 */
record ConfirmForm(
        @Nullable Long id,
        @Nullable String token,
        @Nullable String reason,
        @Nullable String futureUse,
        @Nullable String commentary) {

    /** The number of the service; one that no service has where it is missing. */
    long service() {
        return id == null ? 0 : id;
    }

    String secret() {
        return token == null ? "" : token;
    }

    String said() {
        return commentary == null ? "" : commentary;
    }

    Confirmation confirmation() {
        return new Confirmation(
                said().isBlank() ? Change.keep() : Change.set(said()),
                Change.keep(),
                Change.keep(),
                change(FutureUse.class, futureUse),
                change(TerminationReason.class, reason),
                secret());
    }

    private static <E extends Enum<E> & WireValue> Change<E> change(Class<E> type, @Nullable String wire) {
        return wire == null
                ? Change.keep()
                : WireValue.find(type, wire).map(Change::set).orElseGet(Change::keep);
    }
}
