package io.vpsmanager.e2e.fuzz;

import java.util.List;
import java.util.Random;

/** Values that programs trip over. */
record Oddities(Random random) {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "true",
            "0",
            "-1",
            "vps-test-01",
            "ab12345-ovh",
            "é",
            "Ω≈ç√",
            "\ud83d\ude00",
            "\u202Eabc",
            "a\u0300\u0301",
            "\u0000",
            "\n",
            "\t",
            "../../etc/passwd",
            "..",
            ".",
            "%00",
            "%2F",
            "';DROP TABLE vps;--",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "{}",
            "[]",
            "192.0.2.1",
            "2001:db8::1",
            "0.0.0.0/0",
            "\uFFFF",
            "9223372036854775808",
            "1e400",
            "NaN",
            "2026-02-30",
            "2026-01-27T10:00:00+99:00",
            "\\",
            "\"",
            "a,b",
            "a;b=c");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "1.5",
            "1e2",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1e400",
            "-1e400",
            "1e-400",
            "123456789012345678901234567890",
            "0.1e1");

    String text() {
        return switch (random.nextInt(12)) {
            case 0 -> "x".repeat(1 + random.nextInt(3000));
            case 1 -> "\ud83d\ude00".repeat(1 + random.nextInt(300));
            case 2 -> noise(1 + random.nextInt(40));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    String number() {
        return random.nextInt(20) == 0
                ? "9".repeat(1 + random.nextInt(2000))
                : NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    /** Any JSON value, written out. */
    String json(int depth) {
        return switch (random.nextInt(depth > 3 ? 5 : 7)) {
            case 0 -> "null";
            case 1 -> random.nextBoolean() ? "true" : "false";
            case 2 -> number();
            case 3, 4 -> quote(text());
            case 5 -> "[" + json(depth + 1) + "," + json(depth + 1) + "]";
            default -> "{" + quote(text()) + ":" + json(depth + 1) + "}";
        };
    }

    /** What is no JSON, or more of it than a call can need. */
    String broken() {
        return switch (random.nextInt(10)) {
            case 0 -> "{";
            case 1 -> "{\"displayName\":";
            case 2 -> "[".repeat(1 + random.nextInt(5000));
            case 3 -> "{\"a\":".repeat(1 + random.nextInt(3000));
            case 4 -> "{}{}";
            case 5 -> "{'displayName':'x'}";
            case 6 -> "\ufeff{}";
            case 7 -> noise(50);
            case 8 -> "{\"displayName\":\"\\ud800\"}";
            default -> "\"text\"";
        };
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private String noise(int length) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < length; i++) {
            noise.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0xD800) : 32 + random.nextInt(95));
        }
        return noise.toString();
    }
}
