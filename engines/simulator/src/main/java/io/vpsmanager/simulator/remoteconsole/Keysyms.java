package io.vpsmanager.simulator.remoteconsole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The signs of X11's keysyms. A sign of Latin-1 has its code point; any other has 0x01000000 and its code point, and many also have a
 * number of their own, older than Unicode (the X protocol, appendix A). Viewers send either.
 */
final class Keysyms {

    private static final String FILE = "keysyms.txt";
    private static final int UNICODE = 0x0100_0000;
    private static final int LAST_SIGN = 0x10ffff;
    private static final int HEX = 16;

    private static final Map<Integer, Integer> OLDER = load();

    private Keysyms() {}

    /** The code point of a key; empty for a key that has no sign, such as an arrow. */
    static OptionalInt sign(int keysym) {
        int sign = keysym >= UNICODE ? keysym - UNICODE : OLDER.getOrDefault(keysym, keysym <= 0xff ? keysym : 0);
        return sign <= LAST_SIGN && sign >= ' ' && !Character.isISOControl(sign)
                ? OptionalInt.of(sign)
                : OptionalInt.empty();
    }

    /** Every key with a number of its own, and its sign. */
    static Map<Integer, Integer> older() {
        return OLDER;
    }

    private static Map<Integer, Integer> load() {
        try (InputStream file = Keysyms.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the program");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            words -> Integer.valueOf(words[0], HEX), words -> Integer.valueOf(words[1], HEX)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
