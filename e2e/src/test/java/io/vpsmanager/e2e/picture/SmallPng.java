package io.vpsmanager.e2e.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A screen has few colours: named by a number of one byte each, a picture of it has less than half the size. */
final class SmallPng {

    private static final int COLOURS = 256;
    private static final int RGB = 0xffffff;

    private SmallPng() {}

    /** The same picture with its 256 most frequent colours; what is in between takes the nearest. */
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

    private static List<Integer> palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & RGB, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
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
