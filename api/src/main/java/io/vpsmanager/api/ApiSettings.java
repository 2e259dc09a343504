package io.vpsmanager.api;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The settings of the API.
 *
 * @param address the address customers use, without a path, such as `https://vps.example.com`: one of the forms a signature
 *     may cover. It is asked for with each call, since a free port is known only once it is listened on
 * @param sessionCookie the cookie with the token of a person's session, which stands for a signature on reads that pages of
 *     this site make; empty: none does
 */
public record ApiSettings(Supplier<String> address, Optional<String> sessionCookie) {

    String publicUrl() {
        String url = address.get();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
