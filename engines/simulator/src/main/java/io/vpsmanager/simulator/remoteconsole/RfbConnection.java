package io.vpsmanager.simulator.remoteconsole;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;

/**
 * One viewer of a screen, served as RFC 6143 describes, version 3.8 without a password: one thread reads, one writes.
 *
 * <p>It sends whole rows, raw or compressed by zlib (encoding 6 of the protocol's registry), when the viewer has asked and
 * something has changed.
 */
final class RfbConnection {

    private static final String VERSION = "RFB 003.008\n";
    private static final int NO_PASSWORD = 1;
    private static final int RAW = 0;
    private static final int ZLIB = 6;
    private static final int MAX_ENCODINGS = 1000;
    private static final int MAX_TEXT_LENGTH = 1 << 20;

    private final ConsoleSession computer;
    private final Font font;
    private final DataInputStream input;
    private final DataOutputStream output;
    private final Deflater deflater = new Deflater();

    // What the viewer has asked for, under the screen's lock, on which the writer waits.
    private PixelFormat format = PixelFormat.OURS;
    private Set<Integer> encodings = Set.of();
    private boolean asked;
    private boolean all;
    private boolean ended;

    RfbConnection(ConsoleSession computer, Font font, InputStream input, OutputStream output) {
        this.computer = computer;
        this.font = font;
        this.input = new DataInputStream(input);
        this.output = new DataOutputStream(new BufferedOutputStream(output));
    }

    /** Greets the viewer; who speaks another version is left. */
    void greet(String name) throws IOException {
        output.write(VERSION.getBytes(StandardCharsets.US_ASCII));
        output.flush();
        byte[] version = new byte[VERSION.length()];
        input.readFully(version);
        if (!new String(version, StandardCharsets.US_ASCII).equals(VERSION)) {
            throw new IOException("the viewer does not speak RFB 3.8");
        }
        output.write(new byte[] {1, NO_PASSWORD});
        output.flush();
        if (input.readUnsignedByte() != NO_PASSWORD) {
            throw new IOException("the viewer chose a way of signing in that was not offered");
        }
        output.writeInt(0);
        output.flush();
        // Whether others may look too: they may.
        input.readUnsignedByte();
        output.writeShort(Painter.WIDTH);
        output.writeShort(Painter.HEIGHT);
        PixelFormat.OURS.write(output);
        byte[] title = name.getBytes(StandardCharsets.ISO_8859_1);
        output.writeInt(title.length);
        output.write(title);
        output.flush();
    }

    /** Takes what the viewer sends, until it goes. */
    void read() throws IOException {
        Keys keys = new Keys(computer);
        for (int type = input.read(); type >= 0; type = input.read()) {
            switch (type) {
                case 0 -> {
                    input.skipNBytes(3);
                    PixelFormat wanted = PixelFormat.read(input);
                    change(() -> format = wanted);
                }
                case 2 -> readEncodings();
                case 3 -> {
                    boolean everything = input.readUnsignedByte() == 0;
                    input.skipNBytes(8);
                    change(() -> {
                        asked = true;
                        all |= everything;
                    });
                }
                case 4 -> {
                    boolean down = input.readUnsignedByte() != 0;
                    input.skipNBytes(2);
                    keys.key(down, input.readInt());
                }
                // There is no mouse at a text screen, and nothing to paste into.
                case 5 -> input.skipNBytes(5);
                case 6 -> {
                    input.skipNBytes(3);
                    long length = Integer.toUnsignedLong(input.readInt());
                    if (length > MAX_TEXT_LENGTH) {
                        throw new IOException("the viewer wants to paste " + length + " bytes");
                    }
                    input.skipNBytes(length);
                }
                default -> throw new IOException("the viewer sent a message of the unknown type " + type);
            }
        }
    }

    private void readEncodings() throws IOException {
        input.skipNBytes(1);
        int count = input.readUnsignedShort();
        if (count > MAX_ENCODINGS) {
            throw new IOException("the viewer named " + count + " encodings");
        }
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < count; i++) {
            known.add(input.readInt());
        }
        change(() -> encodings = known);
    }

    private void change(Runnable change) {
        synchronized (computer.screen()) {
            change.run();
            computer.screen().wake();
        }
    }

    /** Ends the writer. */
    void end() {
        change(() -> ended = true);
    }

    /** Sends what has changed whenever the viewer has asked for it, until {@link #end} or the screen is off. */
    void write() throws IOException, InterruptedException {
        // Its memory is not the heap's, which would be collected late.
        try (deflater) {
            sendUpdates();
        }
    }

    private void sendUpdates() throws IOException, InterruptedException {
        Screen screen = computer.screen();
        long shown = -1;
        PixelFormat told = PixelFormat.OURS;
        while (true) {
            Update update;
            boolean zlib;
            PixelFormat wanted;
            synchronized (screen) {
                while (!ended && !screen.isOff() && !(asked && (all || screen.changes() > shown))) {
                    screen.wait();
                }
                if (ended || screen.isOff()) {
                    return;
                }
                update = Update.of(screen, all ? -1 : shown, new Painter(font, format));
                shown = screen.changes();
                zlib = encodings.contains(ZLIB);
                wanted = format;
                asked = false;
                all = false;
            }
            if (wanted.mapped() && !wanted.equals(told)) {
                sendColours();
            }
            told = wanted;
            send(update, zlib);
        }
    }

    private void sendColours() throws IOException {
        output.writeByte(1);
        output.writeByte(0);
        output.writeShort(0);
        output.writeShort(Painter.COLOURS.size());
        for (PixelFormat.Colour colour : Painter.COLOURS) {
            // A colour of a map has 16 bits a part.
            output.writeShort(colour.red() * 257);
            output.writeShort(colour.green() * 257);
            output.writeShort(colour.blue() * 257);
        }
    }

    private void send(Update update, boolean zlib) throws IOException {
        output.writeByte(0);
        output.writeByte(0);
        output.writeShort(update.rows().size());
        for (Update.Painted row : update.rows()) {
            output.writeShort(0);
            output.writeShort(row.number() * Font.HEIGHT);
            output.writeShort(Painter.WIDTH);
            output.writeShort(Font.HEIGHT);
            output.writeInt(zlib ? ZLIB : RAW);
            byte[] bytes = zlib ? deflated(row.pixels().array()) : row.pixels().array();
            if (zlib) {
                output.writeInt(bytes.length);
            }
            output.write(bytes);
        }
        output.flush();
    }

    /** All rectangles of a connection are one stream. */
    private byte[] deflated(byte[] pixels) {
        deflater.setInput(pixels);
        byte[] bytes = new byte[pixels.length + 1024];
        int length = deflater.deflate(bytes, 0, bytes.length, Deflater.SYNC_FLUSH);
        return Arrays.copyOf(bytes, length);
    }
}
