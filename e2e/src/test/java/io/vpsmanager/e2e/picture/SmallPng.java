package io.vpsmanager.e2e.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** A screen has few colours: named by a number of one byte each, a picture of it has less than half the size. */
final class SmallPng {

    private static final int COLOURS = 256;
    private static final int RGB = 0xffffff;
    private static final long FARTHEST = 3L * 255 * 255;

    private SmallPng() {}

    /** The same picture with 256 of its colours; the others take the nearest. */
    static byte[] of(byte[] png) throws IOException {
        BufferedImage all = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = all.getRGB(0, 0, all.getWidth(), all.getHeight(), null, 0, all.getWidth());
        List<Integer> palette = palette(pixels);
        BufferedImage few =
                new BufferedImage(all.getWidth(), all.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        Map<Integer, Integer> known = new HashMap<>();
        int[] indexes = new int[pixels.length];
        for (int at = 0; at < pixels.length; at++) {
            indexes[at] = known.computeIfAbsent(pixels[at] & RGB, colour -> nearest(palette, colour));
        }
        WritableRaster raster = few.getRaster();
        raster.setPixels(0, 0, all.getWidth(), all.getHeight(), indexes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(few, "png", out);
        return out.toByteArray();
    }

    /** In turn the colour whose pixels are farthest from those taken: a rare red is not lost to many greys. */
    private static List<Integer> palette(int[] pixels) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & RGB, 1, Integer::sum);
        }
        int[] colours = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        long[] shown = counts.values().stream().mapToLong(Integer::longValue).toArray();
        long[] missed = Arrays.stream(shown).map(count -> count * FARTHEST).toArray();
        List<Integer> palette = new ArrayList<>();
        while (palette.size() < Math.min(COLOURS, colours.length)) {
            int next = colours[greatest(missed)];
            palette.add(next);
            for (int at = 0; at < colours.length; at++) {
                missed[at] = Math.min(missed[at], shown[at] * distance(colours[at], next));
            }
        }
        return palette;
    }

    private static int greatest(long[] values) {
        int best = 0;
        for (int at = 1; at < values.length; at++) {
            best = values[at] > values[best] ? at : best;
        }
        return best;
    }

    private static IndexColorModel model(List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        for (int index = 1; index < palette.size(); index++) {
            if (distance(palette.get(index), colour) < distance(palette.get(best), colour)) {
                best = index;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
