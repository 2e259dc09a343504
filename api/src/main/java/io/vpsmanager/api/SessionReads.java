package io.vpsmanager.api;

import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.Session;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets a page of this site read the API as the person signed in there, and nothing more (decisions/0012). */
final class SessionReads {

    /** What any client sends that means to prove who it is in another way. */
    private static final List<String> PROOFS =
            List.of("Authorization", "X-Ovh-Application", "X-Ovh-Consumer", "X-Ovh-Timestamp", "X-Ovh-Signature");

    private final Supplier<Identity> identity;
    private final Optional<String> cookie;

    SessionReads(Supplier<Identity> identity, ApiSettings settings) {
        this.identity = identity;
        this.cookie = settings.sessionCookie();
    }

    /** The person who reads; empty where this is no such read. */
    Optional<Caller> caller(HttpServletRequest request) {
        // Browsers set Sec-Fetch-Site by themselves: no script of any page can.
        if (!request.getMethod().equals("GET")
                || !"same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                || PROOFS.stream().anyMatch(name -> request.getHeader(name) != null)) {
            return Optional.empty();
        }
        return token(request).map(token -> identity.get()
                .findSession(token)
                .map(Session::caller)
                .orElseThrow(() ->
                        ContractException.of(ErrorCode.INVALID_CREDENTIAL, "Your session has ended: sign in again")));
    }

    private Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(sent -> cookie.equals(Optional.of(sent.getName())))
                .map(Cookie::getValue)
                .findFirst();
    }
}
