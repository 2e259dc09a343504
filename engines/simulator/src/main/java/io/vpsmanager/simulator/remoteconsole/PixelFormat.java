package io.vpsmanager.simulator.remoteconsole;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How a viewer wants its pixels (RFC 6143 §7.4).
 *
 * @param bits of a pixel: 8, 16 or 32
 * @param mapped whether a pixel is the number of a colour that the viewer is told of (§7.6.2), and not the colour itself
 * @param max the largest value of red, green and blue
 * @param shift how far each is shifted to the left
 */
record PixelFormat(int bits, boolean bigEndian, boolean mapped, Colour max, Colour shift) {

    /** Red, green and blue. */
    record Colour(int red, int green, int blue) {}

    static final PixelFormat OURS = new PixelFormat(32, false, false, new Colour(255, 255, 255), new Colour(16, 8, 0));

    private static final int DEPTH = 24;

    static PixelFormat read(DataInput input) throws IOException {
        int bits = input.readUnsignedByte();
        input.readUnsignedByte();
        boolean bigEndian = input.readUnsignedByte() != 0;
        boolean mapped = input.readUnsignedByte() == 0;
        Colour max = new Colour(input.readUnsignedShort(), input.readUnsignedShort(), input.readUnsignedShort());
        Colour shift = new Colour(input.readUnsignedByte(), input.readUnsignedByte(), input.readUnsignedByte());
        // Unlike skipBytes, this waits for what has not come yet.
        input.readFully(new byte[3]);
        if (bits != 8 && bits != 16 && bits != 32) {
            throw new IOException("the viewer wants pixels of " + bits + " bits");
        }
        return new PixelFormat(bits, bigEndian, mapped, max, shift);
    }

    void write(DataOutput output) throws IOException {
        output.writeByte(bits);
        output.writeByte(DEPTH);
        output.writeBoolean(bigEndian);
        output.writeBoolean(!mapped);
        for (int value : new int[] {max.red, max.green, max.blue}) {
            output.writeShort(value);
        }
        for (int value : new int[] {shift.red, shift.green, shift.blue}) {
            output.writeByte(value);
        }
        output.write(new byte[3]);
    }

    /** The bytes of a pixel of the colour with this number, its parts from 0 to 255. */
    byte[] pixel(int number, Colour colour) {
        int value = mapped
                ? number
                : (scaled(colour.red, max.red) << shift.red)
                        | (scaled(colour.green, max.green) << shift.green)
                        | (scaled(colour.blue, max.blue) << shift.blue);
        byte[] bytes = new byte[bits / Byte.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            int place = bigEndian ? bytes.length - 1 - i : i;
            bytes[place] = (byte) (value >>> (i * Byte.SIZE));
        }
        return bytes;
    }

    private static int scaled(int value, int largest) {
        return value * largest / 255;
    }
}
