package io.vpsmanager.simulator.remoteconsole;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The letters of the screen: Terminus 16, of the SIL Open Font License 1.1, in the PC Screen Font format, version 1.
 */
final class Font {

    /** Of a letter, in pixels; a row of pixels is one byte, the leftmost pixel its highest bit. */
    static final int WIDTH = 8;

    static final int HEIGHT = 16;

    private static final String FILE = "Uni2-Terminus16.psf.gz";
    private static final short MAGIC = 0x0436;
    private static final byte WITH_MANY_LETTERS_AND_THEIR_SIGNS = 3;
    private static final int LETTERS = 512;
    private static final int SEPARATOR = 0xffff;
    private static final int SEQUENCE = 0xfffe;

    private final byte[] glyphs;
    private final Map<Integer, Integer> places;

    private Font(byte[] glyphs, Map<Integer, Integer> places) {
        this.glyphs = glyphs;
        this.places = places;
    }

    static Font load() {
        try (InputStream file = Font.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the program");
            }
            return read(ByteBuffer.wrap(new GZIPInputStream(file).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static Font read(ByteBuffer file) {
        file.order(ByteOrder.LITTLE_ENDIAN);
        if (file.getShort() != MAGIC || file.get() != WITH_MANY_LETTERS_AND_THEIR_SIGNS || file.get() != HEIGHT) {
            throw new IllegalStateException(FILE + " is no font of 512 letters of 8 by 16 pixels");
        }
        byte[] glyphs = new byte[LETTERS * HEIGHT];
        file.get(glyphs);
        return new Font(glyphs, places(file));
    }

    /** Behind the letters stand the signs that each is for; what follows a sequence mark is put together of several. */
    private static Map<Integer, Integer> places(ByteBuffer file) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int letter = 0; letter < LETTERS; letter++) {
            boolean single = true;
            int sign = Short.toUnsignedInt(file.getShort());
            while (sign != SEPARATOR) {
                single &= sign != SEQUENCE;
                if (single) {
                    places.put(sign, letter);
                }
                sign = Short.toUnsignedInt(file.getShort());
            }
        }
        return places;
    }

    /** A row of pixels of a sign; a question mark for one the font has not. */
    byte row(int sign, int row) {
        int place = places.getOrDefault(sign, places.getOrDefault((int) '?', 0));
        return glyphs[place * HEIGHT + row];
    }
}
