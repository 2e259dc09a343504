package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.value.WireValue;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The server as a resource of the account, `iam.ResourceMetadata` on the wire. */
public record ResourceMetadata(
        @Nullable String displayName,
        UUID id,
        @Nullable State state,
        @Nullable Map<String, String> tags,
        String urn) {

    /** The state of the resource. */
    public enum State implements WireValue {
        EXPIRED,
        IN_CREATION,
        OK,
        SUSPENDED;

        @Override
        public String wire() {
            return name();
        }
    }
}
