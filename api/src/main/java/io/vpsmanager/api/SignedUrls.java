package io.vpsmanager.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The URLs that a client may have signed for one request.
 *
 * <p>Clients sign the URL as they wrote it, some without its port (node's `ovh`), so each address is tried both ways. Path
 * and query are the bytes received, never decoded and encoded again.
 */
final class SignedUrls {

    private static final Pattern PORT = Pattern.compile(":\\d+$");

    private final ApiSettings settings;

    SignedUrls(ApiSettings settings) {
        this.settings = settings;
    }

    List<String> of(HttpServletRequest request) {
        String query = request.getQueryString();
        String target = request.getRequestURI() + (query == null ? "" : "?" + query);
        Set<String> urls = new LinkedHashSet<>();
        String host = request.getHeader("Host");
        if (host != null) {
            add(urls, request.getScheme() + "://" + host, target);
        }
        // Differs from the header where Spring's handling of forwarded headers is on.
        add(urls, request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort(), target);
        add(urls, settings.publicUrl(), target);
        return List.copyOf(urls);
    }

    private static void add(Set<String> urls, String address, String target) {
        urls.add(address + target);
        urls.add(PORT.matcher(address).replaceFirst("") + target);
    }
}
