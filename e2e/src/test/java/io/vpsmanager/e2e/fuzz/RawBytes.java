package io.vpsmanager.e2e.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Bytes that are nearly what a door expects, or not at all. */
final class RawBytes {

    private static final String VERSION = "RFB 003.008\n";
    private static final List<String> VERSIONS = List.of(
            "RFB 003.003\n", "RFB 999.999\n", "RFB 003.008", "GET / HTTP/1.1\r\n\r\n", "\0\0\0\0\0\0\0\0\0\0\0\0");
    private static final int[] EDGES = {0, 1, 2, 7, 8, 16, 32, 127, 128, 255};
    private static final List<String> METHODS = List.of(
            "GET", "get", "HEAD", "OPTIONS", "TRACE", "CONNECT", "PRI", "G\0T", "GÉT", "", "DELETE", "BREW", "{}");
    private static final List<String> VERSIONS_OF_HTTP =
            List.of("HTTP/1.1", "HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "http/1.1", "", "HTTP/1.1 x", "H\0");
    private static final List<String> PATHS = List.of(
            "/",
            "*",
            "",
            "//",
            "http://localhost/sign-in",
            "http://evil.example/1.0/me",
            "https:///",
            "/vps/..;/operator/",
            "/1.0/..;/operator/accounts",
            "/..%2f..%2fetc/passwd",
            "/%2e%2e/%2e%2e/operator",
            "/%252e%252e/operator",
            "/assets/..%5c..%5cx",
            "/assets/%00.js",
            "/assets/\\..\\x",
            "/vps/detail/%2F/dashboard",
            "/vps/detail/%252F/dashboard",
            "/vps/detail/vps-test-01;a=b/dashboard",
            "/1.0/vps/%ff%fe",
            "/1.0/vps/%zz",
            "/1.0/vps/%",
            "/v1/vps/vps-test-01/%0d%0aX: y",
            "/sign-in?return=%0d%0aSet-Cookie:x",
            "/sign-in?%%%&=&&",
            "/sign-in#fragment",
            "/download/snapshot/%2e%2e",
            "/console/socket",
            "/websockify",
            "/error",
            "/actuator/health",
            "/operator/..;/sign-in",
            "/\u00e9",
            "/[]{}|^`\"<>");
    private static final List<String> HEADERS = List.of(
            "Host: localhost",
            "Host: ",
            "Host: a\r\nHost: b",
            "Host: localhost:99999",
            "Host: [::1",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Content-Length: 3\r\nContent-Length: 4",
            "Transfer-Encoding: chunked\r\nContent-Length: 3",
            "Transfer-Encoding: x",
            "Content-Type: ///",
            "Content-Type: multipart/form-data; boundary=",
            "Cookie: session=\u0001; =; ;;;",
            "Accept-Language: ;q=x,,,*;q=9",
            "Accept: \u00ff/",
            "If-Modified-Since: never",
            "If-None-Match: \"",
            "Range: bytes=9-1,-",
            "Expect: 100-nothing",
            "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: !",
            "X-Forwarded-For: \0",
            " folded: x",
            "no colon",
            ": no name",
            "X-Ovh-Batch: ,,,");

    private final Random random;

    RawBytes(Random random) {
        this.random = random;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What a viewer says that does not sign in. */
    byte[] greeting() {
        return switch (random.nextInt(5)) {
            case 0 -> noise(random.nextInt(300));
            case 1 -> join(text(VERSION), noise(random.nextInt(60)));
            case 2 -> join(text(one(VERSIONS)), noise(random.nextInt(20)));
            // The right way to sign in, and a wrong answer, or half of one.
            case 3 -> join(text(VERSION), new byte[] {2}, noise(random.nextInt(17)), noise(random.nextInt(8)));
            default -> text(VERSION.substring(0, random.nextInt(VERSION.length())));
        };
    }

    /** What a viewer says that has signed in. */
    byte[] messages() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        for (int i = 0; i < 12; i++) {
            said.writeBytes(message());
        }
        return said.toByteArray();
    }

    private byte[] message() {
        return switch (random.nextInt(8)) {
            // Pixels of odd sizes, with odd colours.
            case 0 ->
                join(
                        new byte[] {0, 0, 0, 0, random.nextBoolean() ? 32 : edge(), edge(), edge(), edge()},
                        noise(9),
                        new byte[3]);
            case 1 -> join(new byte[] {2, 0, 0, 3}, noise(12));
            case 2 -> new byte[] {2, 0, -1, -1};
            case 3 -> join(new byte[] {3, edge()}, noise(8));
            case 4 -> join(new byte[] {4, edge(), 0, 0}, noise(4));
            case 5 -> join(new byte[] {5, edge()}, noise(4));
            case 6 -> join(new byte[] {6, 0, 0, 0}, noise(4), noise(20));
            default -> noise(1 + random.nextInt(40));
        };
    }

    /** A request for a WebSocket; most are right. */
    String handshake() {
        String path = random.nextBoolean() ? "/console/socket" : "/websockify";
        String protocol = one(List.of(
                "Sec-WebSocket-Protocol: binary\r\n",
                "Sec-WebSocket-Protocol: binary, secret.made-up\r\n",
                "Sec-WebSocket-Protocol: secret.\r\n",
                "Sec-WebSocket-Protocol: ,,, ,\r\n",
                "Sec-WebSocket-Protocol: base64, x\r\n",
                "Sec-WebSocket-Protocol: binary, secret." + "s".repeat(4000) + "\r\n",
                ""));
        String key = one(List.of("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25jZQ==", "x", ""));
        String version = one(List.of("13", "13", "13", "8", "x"));
        String extensions =
                one(List.of("", "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=x\r\n"));
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: " + key + "\r\nSec-WebSocket-Version: " + version + "\r\n" + protocol + extensions
                + "\r\n";
    }

    /** Frames of a WebSocket (RFC 6455 §5.2), most of them malformed. */
    byte[] frames() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            said.writeBytes(frame());
        }
        return said.toByteArray();
    }

    private byte[] frame() {
        return switch (random.nextInt(10)) {
            case 0 -> join(new byte[] {(byte) 0x82, (byte) 0x8c}, new byte[4], text(VERSION));
            // Not masked, reserved bits, an unknown kind, a length of 2^63, a piece of nothing.
            case 1 -> join(new byte[] {(byte) 0x82, 0x05}, noise(5));
            case 2 -> join(new byte[] {(byte) 0xf2, (byte) 0x81}, noise(5));
            case 3 -> join(new byte[] {(byte) 0x8b, (byte) 0x81}, noise(5));
            case 4 -> join(new byte[] {(byte) 0x82, -1, 0x7f}, noise(11));
            case 5 -> join(new byte[] {(byte) 0x80, (byte) 0x83}, noise(7));
            // Text, a piece of a text and then of bytes, an end of one byte, a ping that is too long.
            case 6 -> join(new byte[] {(byte) 0x81, (byte) 0x84}, noise(8));
            case 7 -> join(new byte[] {0x01, (byte) 0x81}, noise(5), new byte[] {(byte) 0x82, (byte) 0x81}, noise(5));
            case 8 -> join(new byte[] {(byte) 0x88, (byte) 0x81}, noise(5));
            default -> join(new byte[] {(byte) 0x89, (byte) 0xfe, 0, 126}, noise(130));
        };
    }

    /** A request, or what looks a little like one. */
    byte[] request() {
        if (random.nextInt(12) == 0) {
            return noise(random.nextInt(500));
        }
        StringBuilder said = new StringBuilder();
        said.append(random.nextInt(3) == 0 ? one(METHODS) : random.nextBoolean() ? "GET" : "POST")
                .append(' ')
                .append(random.nextInt(20) == 0 ? "/" + "x".repeat(random.nextInt(40_000)) : one(PATHS))
                .append(' ')
                .append(random.nextInt(4) == 0 ? one(VERSIONS_OF_HTTP) : "HTTP/1.1")
                .append("\r\n");
        if (random.nextInt(4) != 0) {
            said.append("Host: localhost\r\n");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            said.append(one(HEADERS)).append("\r\n");
        }
        said.append("Connection: close\r\n\r\n");
        byte[] bytes = text(said.toString());
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private byte edge() {
        return (byte) EDGES[random.nextInt(EDGES.length)];
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
