package io.vpsmanager.app.operator;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Lets only this machine with the token to the operator door; to everyone else there is nothing there, by whatever method. */
public final class OperatorToken extends HttpFilter {

    private static final byte[] NOTHING = "{\"message\":\"there is nothing here\"}".getBytes(StandardCharsets.UTF_8);

    private final transient byte[] authorization;

    public OperatorToken(String token) {
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        String given = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        boolean local = InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
        if (local && MessageDigest.isEqual(authorization, given.getBytes(StandardCharsets.UTF_8))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("application/json");
        response.setContentLength(NOTHING.length);
        response.getOutputStream().write(NOTHING);
    }
}
