package io.vpsmanager.web.automatedbackup;

import io.vpsmanager.contract.automatedbackup.RestoreType;
import io.vpsmanager.contract.value.WireValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed and chosen. */
record RestoreForm(
        @Nullable String type,
        @Nullable String confirm,
        @Nullable Boolean changePassword) {

    static final RestoreForm EMPTY = new RestoreForm(null, null, null);

    Optional<RestoreType> restoreType() {
        return Optional.ofNullable(type).flatMap(wire -> WireValue.find(RestoreType.class, wire));
    }

    boolean withPassword() {
        return Boolean.TRUE.equals(changePassword) && restoreType().equals(Optional.of(RestoreType.FULL));
    }
}
