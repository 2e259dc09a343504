package io.vpsmanager.web.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every message of every screen in every language, loaded and parsed once. */
public final class Texts {

    private static final String FILES = "classpath*:io/vpsmanager/web/**/translations/Messages_%s.json";
    private final Map<Language, Map<String, MessageFormat>> messages = new EnumMap<>(Language.class);

    private Texts() {}

    /** Reads the files that lie beside the screens. */
    public static Texts load() {
        Texts texts = new Texts();
        try {
            for (Language language : Language.values()) {
                texts.messages.put(language, read(language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("failed reading the translations", e);
        }
        return texts;
    }

    public Words in(Language language) {
        return new Words(this, language);
    }

    Set<String> keys(Language language) {
        return byKey(language).keySet();
    }

    MessageFormat get(Language language, String key) {
        MessageFormat message = byKey(language).get(key);
        if (message == null) {
            throw new IllegalArgumentException("no text '" + key + "' in " + language.tag());
        }
        return message;
    }

    private Map<String, MessageFormat> byKey(Language language) {
        return messages.getOrDefault(language, Map.of());
    }

    private static Map<String, MessageFormat> read(Language language) throws IOException {
        Map<String, MessageFormat> found = new HashMap<>();
        JsonMapper json = new JsonMapper();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES.formatted(language.tag()))) {
            try (InputStream content = file.getInputStream()) {
                Map<String, String> texts = json.readValue(content, new TypeReference<>() {});
                texts.forEach((key, text) -> {
                    if (found.put(key, new MessageFormat(text, language.locale())) != null) {
                        throw new IllegalStateException("two texts for '" + key + "', one in " + file);
                    }
                });
            }
        }
        return Map.copyOf(found);
    }
}
