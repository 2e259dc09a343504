package io.vpsmanager.api;

import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Declares the one operation that speaks OAuth2 (RFC 6749) instead of the contract's JSON; {@link TokenEndpoint} answers it. */
@HttpExchange
interface TokenApi {

    String PATH = "/auth/oauth2/token";

    /** The operation, by its key. */
    String OPERATION = "POST " + PATH;

    @PostExchange(PATH)
    Token token();

    /** `auth.Token` on the wire; the names are OAuth2's. */
    @SuppressWarnings("MemberName")
    record Token(
            String access_token,
            String token_type,
            long expires_in,
            @Nullable String scope) {

        @Override
        public String toString() {
            return "Token[(secret)]";
        }
    }
}
