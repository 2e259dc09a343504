package io.vpsmanager.cloud.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Text whose every sign is seen: what is not seen, or changes the order of what is, has no place in a name that somebody decides
 * by. An emoji is one sign, with the joiners and selectors that it is made of.
 */
public final class VisibleText {

    private static final int BRAILLE_BLANK = 0x2800;
    private static final int KEYCAP = 0x20E3;

    private VisibleText() {}

    /** Whether each sign is seen, or is a plain space. */
    public static boolean is(String text) {
        return text.equals(write(text, _ -> ""));
    }

    /** The text without signs that are not seen; other spaces become plain ones. Line breaks and tabs stay as they are. */
    public static String clean(String text) {
        return write(text, sign -> {
            if (Character.isSpaceChar(sign) && !isLineBreak(sign)) {
                return " ";
            }
            return isLineBreak(sign) || Character.isISOControl(sign) ? Character.toString(sign) : "";
        });
    }

    /** Whether a text is more than one line, or holds other signs that steer a printer. */
    public static boolean breaks(String text) {
        return text.codePoints().anyMatch(sign -> Character.isISOControl(sign) || isLineBreak(sign));
    }

    /** The text with what is not seen written out, such as `<U+202E>`: it was kept before it was looked at. */
    public static String shown(String text) {
        return write(text, sign -> String.format(Locale.ROOT, "<U+%04X>", sign));
    }

    /** `hidden` tells what stands in the place of a sign that is not seen. */
    private static String write(String text, IntFunction<String> hidden) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        StringBuilder written = new StringBuilder(text.length());
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            String cluster = text.substring(start, end);
            if (isEmoji(cluster)) {
                written.append(cluster);
            } else {
                cluster.codePoints()
                        .forEach(sign -> written.append(isSeen(sign) ? Character.toString(sign) : hidden.apply(sign)));
            }
        }
        return written.toString();
    }

    private static boolean isEmoji(String cluster) {
        return UCharacter.hasBinaryProperty(cluster.codePointAt(0), UProperty.EXTENDED_PICTOGRAPHIC)
                || cluster.codePointBefore(cluster.length()) == KEYCAP;
    }

    private static boolean isLineBreak(int sign) {
        int type = Character.getType(sign);
        return sign == '\n'
                || sign == '\r'
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> sign == ' ';
            default ->
                sign != BRAILLE_BLANK && !UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }
}
