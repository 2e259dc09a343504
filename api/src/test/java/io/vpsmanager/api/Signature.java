package io.vpsmanager.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** OVHcloud's signature, as a client makes it. */
final class Signature {

    private Signature() {}

    static String of(String consumer, String method, String url, String body, String timestamp) {
        String signed = String.join("+", FakeIdentity.SECRET, consumer, method, url, body, timestamp);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(signed.getBytes(StandardCharsets.UTF_8));
            return "$1$" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-1", missing);
        }
    }
}
