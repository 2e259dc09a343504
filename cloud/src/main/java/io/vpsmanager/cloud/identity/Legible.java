package io.vpsmanager.cloud.identity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.stream.Collectors;

/** Text that a customer decides by: what is not seen, or changes the order of what is, has no place in it. */
public final class Legible {

    private static final int BRAILLE_BLANK = 0x2800;

    private Legible() {}

    /** Whether each sign of it is seen, or is a plain space. */
    static boolean is(String text) {
        return text.codePoints().allMatch(Legible::seen);
    }

    /** The same with what is not seen written out, such as `<U+202E>`: text that was kept before it was looked at. */
    public static String shown(String text) {
        return is(text)
                ? text
                : text.codePoints()
                        .mapToObj(sign -> seen(sign) ? Character.toString(sign) : "<U+%04X>".formatted(sign))
                        .collect(Collectors.joining());
    }

    private static boolean seen(int sign) {
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
