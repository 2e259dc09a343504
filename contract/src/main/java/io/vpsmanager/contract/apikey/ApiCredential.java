package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.value.WireValue;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A consumer key as its owner sees it, `auth.ApiCredential` on the wire. */
public record ApiCredential(
        @Nullable List<String> allowedIPs,
        long applicationId,
        OffsetDateTime creation,
        long credentialId,
        @Nullable OffsetDateTime expiration,
        @Nullable OffsetDateTime lastUse,
        boolean ovhSupport,
        List<AccessRule> rules,
        State status) {

    /** Whether a consumer key can be used. */
    public enum State implements WireValue {
        EXPIRED("expired"),
        PENDING_VALIDATION("pendingValidation"),
        REFUSED("refused"),
        VALIDATED("validated");

        private final String wire;

        State(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }
}
