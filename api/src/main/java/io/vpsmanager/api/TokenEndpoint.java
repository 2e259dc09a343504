package io.vpsmanager.api;

import io.vpsmanager.contract.apikey.IssuedToken;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.Identity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Issues bearer tokens by OAuth2's client credentials (RFC 6749, section 4.4); its errors are OAuth2's too. */
final class TokenEndpoint {

    /** The one scope there is: what a client may do is everything its account may. */
    private static final String SCOPE = "all";

    private final Routes routes;
    private final Supplier<Identity> identity;
    private final ApiJson json;

    TokenEndpoint(Routes routes, Supplier<Identity> identity, ApiJson json) {
        this.routes = routes;
        this.identity = identity;
        this.json = json;
    }

    /** Whether a request is one for a token; what else is asked of that path is refused as everywhere. */
    boolean serves(HttpServletRequest request) {
        return routes.find(request)
                .filter(operation -> operation.key().toString().equals(TokenApi.OPERATION))
                .isPresent();
    }

    /** Whether a request that nobody may be able to read is one for a token. */
    static boolean isAsked(HttpServletRequest request) {
        return CurrentCall.operation(request).equals(TokenApi.OPERATION)
                || (TokenApi.PATH.equals(request.getRequestURI()) && "POST".equals(request.getMethod()));
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Pragma", "no-cache");
        try {
            IssuedToken issued = issue(TokenRequest.read(request), request.getRemoteAddr());
            json.write(
                    response,
                    HttpServletResponse.SC_OK,
                    new TokenApi.Token(
                            issued.token(), "Bearer", issued.validity().toSeconds(), SCOPE));
        } catch (OAuthRefusal refused) {
            if (refused.status() == HttpServletResponse.SC_UNAUTHORIZED) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"oauth2\"");
            }
            json.write(response, refused.status(), refused.body());
        }
    }

    private IssuedToken issue(TokenRequest request, String remoteAddress) throws OAuthRefusal {
        if (!request.grantType().equals("client_credentials")) {
            throw new OAuthRefusal(400, "unsupported_grant_type", "The one grant_type here is client_credentials");
        }
        if (!request.scope().isEmpty() && !request.scope().equals(SCOPE)) {
            throw new OAuthRefusal(400, "invalid_scope", "The one scope here is " + SCOPE);
        }
        try {
            return identity.get().issueToken(request.clientId(), request.clientSecret(), remoteAddress);
        } catch (ContractException refused) {
            throw refusal(refused);
        }
    }

    private static OAuthRefusal refusal(ContractException refused) {
        String message = String.valueOf(refused.getMessage());
        if (refused.code() == ErrorCode.INVALID_CREDENTIAL) {
            return OAuthRefusal.invalidClient(message);
        }
        if (refused.code() == ErrorCode.FORBIDDEN || refused.code() == ErrorCode.NOT_GRANTED_CALL) {
            return new OAuthRefusal(400, "unauthorized_client", message);
        }
        throw refused;
    }
}
