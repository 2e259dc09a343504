package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.value.WireValue;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An OAuth2 client, `oauth2.client` on the wire; its secret is never shown again. */
public record OAuth2Client(
        @Nullable List<String> callbackUrls,
        String clientId,
        OffsetDateTime createdAt,
        String description,
        Flow flow,
        @Nullable String identity,
        String name) {

    /** How a client gets its tokens. */
    public enum Flow implements WireValue {
        AUTHORIZATION_CODE,
        CLIENT_CREDENTIALS;

        @Override
        public String wire() {
            return name();
        }
    }
}
