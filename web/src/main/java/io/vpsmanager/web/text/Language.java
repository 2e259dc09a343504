package io.vpsmanager.web.text;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language the console speaks. */
public enum Language {
    FR_FR("Français"),
    EN_GB("English"),
    DE_DE("Deutsch");

    private final String label;

    Language(String label) {
        this.label = label;
    }

    /** The language's name in itself. */
    public String label() {
        return label;
    }

    /** The account's spelling, such as `fr_FR`. */
    public String tag() {
        return code() + name().substring(2);
    }

    /** The code for HTML, such as `fr`. */
    public String code() {
        return name().substring(0, 2).toLowerCase(Locale.ROOT);
    }

    ULocale locale() {
        return new ULocale(tag());
    }

    /** The language with this tag, or of the same tongue: an account may be `fr_CA`. */
    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> tag.startsWith(language.code()))
                .findFirst();
    }

    /** The first language of an `Accept-Language` header that the console speaks. */
    public static Optional<Language> accepted(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> find(locale.getLanguage()).stream())
                .findFirst();
    }
}
