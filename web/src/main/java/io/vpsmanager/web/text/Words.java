package io.vpsmanager.web.text;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;

/** The texts of one language. */
public final class Words {

    private final Texts texts;
    private final Language language;

    Words(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** The text of a key; `values` are names and values of its placeholders, in turn. */
    public String text(String key, Object... values) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put((String) values[i], values[i + 1]);
        }
        MessageFormat shared = texts.get(language, key);
        // A MessageFormat keeps state while it writes.
        return shared.clone().format(named);
    }

    /** The text of a constant, whose key is `prefix.CONSTANT`. */
    public String text(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    /** Whether there is a text for a key that comes from outside, such as the name of a step. */
    public boolean has(String key) {
        return texts.keys(language).contains(key);
    }
}
