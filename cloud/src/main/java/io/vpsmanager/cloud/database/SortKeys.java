package io.vpsmanager.cloud.database;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Sort keys as bytes that sort the way people do, on every database.
 *
 * <p>Names use the root collation of CLDR, which French, English, German, Italian and Portuguese share; Spanish and
 * Polish will need a column of their own when they arrive (decisions/0004).
 */
public final class SortKeys {

    private static final int MAX_LENGTH = 200;
    private static final Collator COLLATOR = collator();

    private SortKeys() {}

    /** The sort key of a name: case and accents count last, digits as numbers. */
    public static byte[] name(String text) {
        String cut = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        return COLLATOR.getCollationKey(cut).toByteArray();
    }

    /** The sort key of a technical name: its bytes. */
    public static byte[] technical(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The sort key of an address: IPv4 before IPv6, each by value. */
    public static byte[] address(InetAddress address) {
        byte[] raw = address.getAddress();
        byte[] key = new byte[raw.length + 1];
        key[0] = (byte) raw.length;
        System.arraycopy(raw, 0, key, 1, raw.length);
        return key;
    }

    /** Text normalised for search: lower case, without accents. */
    public static String search(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Collator collator() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
        collator.setNumericCollation(true);
        return collator.freeze();
    }
}
