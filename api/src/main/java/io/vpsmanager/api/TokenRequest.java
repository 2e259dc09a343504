package io.vpsmanager.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request for a token: its form, and a client's name and secret from the form or from HTTP Basic. */
record TokenRequest(String grantType, String scope, String clientId, String clientSecret) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BASIC = "basic ";
    private static final Set<String> KNOWN = Set.of("grant_type", "scope", "client_id", "client_secret");

    static TokenRequest read(HttpServletRequest request) throws IOException, OAuthRefusal {
        String type = request.getContentType();
        if (type == null || !type.split(";", -1)[0].strip().equalsIgnoreCase(FORM)) {
            throw OAuthRefusal.invalidRequest("The body must be a form: send it as " + FORM);
        }
        Map<String, String> form = form(new String(RawBody.read(request), StandardCharsets.UTF_8));
        if (!form.containsKey("grant_type")) {
            throw OAuthRefusal.invalidRequest("The parameter grant_type is missing: send client_credentials");
        }
        String[] client = client(request.getHeader("Authorization"), form);
        return new TokenRequest(
                form.getOrDefault("grant_type", ""), form.getOrDefault("scope", ""), client[0], client[1]);
    }

    private static Map<String, String> form(String body) throws OAuthRefusal {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            // RFC 6749, section 3.2: an unknown parameter is ignored, and none may be repeated.
            if (KNOWN.contains(name) && form.put(name, value) != null) {
                throw OAuthRefusal.invalidRequest("The parameter " + name + " is sent twice");
            }
        }
        return form;
    }

    private static String[] client(@Nullable String authorization, Map<String, String> form) throws OAuthRefusal {
        String id = form.getOrDefault("client_id", "");
        String secret = form.getOrDefault("client_secret", "");
        if (authorization == null) {
            if (id.isEmpty() || secret.isEmpty()) {
                throw OAuthRefusal.invalidClient("Send client_id and client_secret, in the form or by HTTP Basic");
            }
            return new String[] {id, secret};
        }
        if (!secret.isEmpty()) {
            throw OAuthRefusal.invalidRequest("Send the client's secret once, in the form or by HTTP Basic");
        }
        String[] client = basic(authorization);
        if (!id.isEmpty() && !id.equals(client[0])) {
            throw OAuthRefusal.invalidRequest("The client_id of the form is not the one of HTTP Basic");
        }
        return client;
    }

    private static String[] basic(String authorization) throws OAuthRefusal {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            throw OAuthRefusal.invalidClient("The client's secret is read from the form or by HTTP Basic");
        }
        String pair;
        try {
            byte[] raw = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            pair = new String(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw OAuthRefusal.invalidClient("HTTP Basic cannot be read");
        }
        int colon = pair.indexOf(':');
        if (colon < 0) {
            throw OAuthRefusal.invalidClient("HTTP Basic cannot be read");
        }
        return new String[] {decode(pair.substring(0, colon)), decode(pair.substring(colon + 1))};
    }

    private static String decode(String text) throws OAuthRefusal {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw OAuthRefusal.invalidRequest("A parameter cannot be read: encode it as a form does");
        }
    }

    @Override
    public String toString() {
        return "TokenRequest[" + grantType + ", " + clientId + ", (secret)]";
    }
}
