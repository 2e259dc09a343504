package io.vpsmanager.cloud.email;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import io.vpsmanager.contract.me.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The texts of mails in one language. */
final class EmailTexts {

    /** The fallback for languages without texts. */
    private static final String OTHERWISE = "en_GB";

    private static final Map<String, String> BY_TONGUE = Map.of("fr", "fr_FR", "de", "de_DE");

    private final ULocale locale;
    private final Map<String, MessageFormat> texts;

    private EmailTexts(ULocale locale, Map<String, MessageFormat> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** The texts nearest to a language, such as `fr_FR` for `fr_CA`. */
    static String nearest(Language language) {
        return BY_TONGUE.getOrDefault(language.wire().substring(0, 2), OTHERWISE);
    }

    /** Reads the texts of a tag that {@link #nearest} returned. */
    static EmailTexts load(String tag) {
        ULocale locale = new ULocale(tag);
        try (InputStream file = EmailTexts.class.getResourceAsStream("translations/Messages_" + tag + ".json")) {
            if (file == null) {
                throw new IllegalStateException("the texts of mails in " + tag + " are missing from the program");
            }
            Map<String, String> read = new JsonMapper().readValue(file, new TypeReference<>() {});
            Map<String, MessageFormat> texts = new HashMap<>();
            read.forEach((key, text) -> texts.put(key, new MessageFormat(text, locale)));
            return new EmailTexts(locale, Map.copyOf(texts));
        } catch (IOException e) {
            throw new IllegalStateException("failed reading the texts of mails in " + tag, e);
        }
    }

    ULocale locale() {
        return locale;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String text(String key, Map<String, Object> values) {
        MessageFormat shared = texts.get(key);
        if (shared == null) {
            throw new IllegalStateException("mails have no text '" + key + "' in " + locale);
        }
        // A MessageFormat keeps state while it formats.
        return shared.clone().format(values);
    }
}
