package io.vpsmanager.web.asset;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the front-end build made: the files to serve, by the name that changes with their content, and the icons to inline. */
public final class Assets {

    private final Map<String, String> names;
    private final Map<String, String> icons;

    private Assets(Map<String, String> names, Map<String, String> icons) {
        this.names = names;
        this.icons = icons;
    }

    public static Assets load() {
        return new Assets(read("manifest.json"), read("icons.json"));
    }

    /** The served name of a built file, such as `style.css`. */
    public String name(String built) {
        return Optional.ofNullable(names.get(built))
                .orElseThrow(() -> new IllegalArgumentException("the front-end build made no '" + built + "'"));
    }

    boolean serves(String name) {
        return names.containsValue(name);
    }

    /** A drawing without a name of its own: what it stands for is written beside it. */
    public Content icon(String name) {
        String shapes = icons.get(name);
        if (shapes == null) {
            throw new IllegalArgumentException("no icon '" + name + "' in frontend/icons.json");
        }
        return output -> output.writeContent(
                "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + shapes + "</svg>");
    }

    private static Map<String, String> read(String file) {
        try (InputStream content = Assets.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("the front-end build left no " + file);
            }
            return Map.copyOf(new JsonMapper().readValue(content, new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("failed reading " + file, e);
        }
    }
}
