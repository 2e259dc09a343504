package io.vpsmanager.simulator.remoteconsole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A viewer that reads what is written on a screen: it compares the pixels with the letters of the font. */
public final class Viewer implements AutoCloseable {

    private static final int PIXEL = 4;
    private static final int ENTER = 0xff0d;
    /** What it can read beside ASCII. */
    public static final String BEYOND_ASCII = "éß€œŒłŁąčğЖжяΩ";

    private final ByteChannel channel;
    private final DataInputStream input;
    private final DataOutputStream output;
    private final Font font = Font.load();
    private final Inflater inflater = new Inflater();
    private final String[] rows = new String[Screen.ROWS];

    /** Connects; `encoding` is 0 for raw pixels, 6 for compressed ones. */
    public Viewer(ByteChannel channel, int encoding) throws IOException {
        this.channel = channel;
        this.input = new DataInputStream(Channels.newInputStream(channel));
        this.output = new DataOutputStream(Channels.newOutputStream(channel));
        Arrays.fill(rows, "");
        greet();
        output.write(new byte[] {2, 0, 0, 1});
        output.writeInt(encoding);
        ask(false);
    }

    private void greet() throws IOException {
        byte[] version = new byte[12];
        input.readFully(version);
        assertThat(new String(version, StandardCharsets.US_ASCII)).isEqualTo("RFB 003.008\n");
        output.write(version);
        assertThat(input.readUnsignedShort()).isEqualTo(0x0101);
        output.writeByte(1);
        assertThat(input.readInt()).isZero();
        output.writeByte(1);
        assertThat(input.readUnsignedShort()).isEqualTo(Painter.WIDTH);
        assertThat(input.readUnsignedShort()).isEqualTo(Painter.HEIGHT);
        input.skipNBytes(16);
        input.skipNBytes(input.readInt());
    }

    private void ask(boolean changes) throws IOException {
        output.writeByte(3);
        output.writeBoolean(changes);
        output.write(new byte[8]);
    }

    /** Reads on until this is on the screen; blanks at the end of a row do not count. */
    public String await(String text) throws IOException {
        return await(shown -> shown.contains(text.stripTrailing()));
    }

    /** Reads on until the screen is as wanted. */
    public String await(Predicate<String> wanted) throws IOException {
        while (!wanted.test(text())) {
            read();
            ask(true);
        }
        return text();
    }

    /** Reads on until the other side ends. */
    public void awaitEnd() {
        assertThat(IntStream.generate(this::readOr).anyMatch(ended -> ended == 1))
                .isTrue();
    }

    private int readOr() {
        try {
            read();
            ask(true);
            return 0;
        } catch (IOException ended) {
            return 1;
        }
    }

    public String text() {
        return Arrays.stream(rows).map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    public void type(String text) throws IOException {
        for (int sign : text.chars().toArray()) {
            press(sign);
        }
        press(ENTER);
    }

    public void press(int... keysyms) throws IOException {
        for (int keysym : keysyms) {
            key(true, keysym);
        }
        for (int keysym : keysyms) {
            key(false, keysym);
        }
    }

    private void key(boolean down, int keysym) throws IOException {
        output.writeByte(4);
        output.writeBoolean(down);
        output.writeShort(0);
        output.writeInt(keysym);
    }

    private void read() throws IOException {
        assertThat(input.readUnsignedShort()).isZero();
        int count = input.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            input.readUnsignedShort();
            int row = input.readUnsignedShort() / Font.HEIGHT;
            assertThat(input.readInt()).isEqualTo(Painter.WIDTH << 16 | Font.HEIGHT);
            rows[row] = letters(input.readInt() == 0 ? raw() : compressed());
        }
    }

    private byte[] raw() throws IOException {
        byte[] pixels = new byte[Painter.WIDTH * Font.HEIGHT * PIXEL];
        input.readFully(pixels);
        return pixels;
    }

    private byte[] compressed() throws IOException {
        byte[] bytes = new byte[input.readInt()];
        input.readFully(bytes);
        inflater.setInput(bytes);
        byte[] pixels = new byte[Painter.WIDTH * Font.HEIGHT * PIXEL];
        try {
            assertThat(inflater.inflate(pixels)).isEqualTo(pixels.length);
        } catch (DataFormatException e) {
            throw new IOException("not compressed by zlib", e);
        }
        return pixels;
    }

    private String letters(byte[] pixels) {
        return IntStream.range(0, Screen.COLUMNS)
                .mapToObj(column -> Character.toString(letter(pixels, column)))
                .collect(Collectors.joining());
    }

    private int letter(byte[] pixels, int column) {
        return IntStream.concat(IntStream.rangeClosed(' ', '~'), BEYOND_ASCII.codePoints())
                .filter(sign -> IntStream.range(0, Font.HEIGHT - 3)
                        .allMatch(y -> bits(pixels, column, y) == (font.row(sign, y) & 0xff)))
                .findFirst()
                .orElse('#');
    }

    private static int bits(byte[] pixels, int column, int y) {
        int bits = 0;
        for (int x = 0; x < Font.WIDTH; x++) {
            int at = (y * Painter.WIDTH + column * Font.WIDTH + x) * PIXEL;
            bits = bits << 1 | ((pixels[at] & 0xff) > 100 ? 1 : 0);
        }
        return bits;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
