package io.vpsmanager.simulator.remoteconsole;

import java.nio.ByteBuffer;
import java.util.List;

/** Paints rows of the screen in a viewer's pixels. */
final class Painter {

    static final int WIDTH = Screen.COLUMNS * Font.WIDTH;
    static final int HEIGHT = Screen.ROWS * Font.HEIGHT;

    /** Paper, then ink. */
    static final List<PixelFormat.Colour> COLOURS =
            List.of(new PixelFormat.Colour(12, 16, 28), new PixelFormat.Colour(208, 212, 220));

    /** The lines of pixels that the cursor fills, at the foot of a sign. */
    private static final int CURSOR_FROM = Font.HEIGHT - 3;

    private final Font font;
    private final byte[] ink;
    private final byte[] paper;

    Painter(Font font, PixelFormat format) {
        this.font = font;
        this.ink = format.pixel(1, COLOURS.get(1));
        this.paper = format.pixel(0, COLOURS.get(0));
    }

    /** The pixels of a row of signs, line by line. */
    ByteBuffer paint(Screen.Row row) {
        byte[] pixels = new byte[WIDTH * Font.HEIGHT * ink.length];
        int at = 0;
        for (int y = 0; y < Font.HEIGHT; y++) {
            for (int column = 0; column < Screen.COLUMNS; column++) {
                int bits = font.row(row.signs().charAt(column), y);
                if (column == row.cursor() && y >= CURSOR_FROM) {
                    bits = 0xff;
                }
                for (int x = Font.WIDTH - 1; x >= 0; x--) {
                    byte[] pixel = ((bits >>> x) & 1) == 1 ? ink : paper;
                    System.arraycopy(pixel, 0, pixels, at, pixel.length);
                    at += pixel.length;
                }
            }
        }
        return ByteBuffer.wrap(pixels);
    }
}
