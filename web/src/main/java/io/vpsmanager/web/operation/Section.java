package io.vpsmanager.web.operation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the API with a description of its own. */
enum Section {
    VPS,
    ME,
    AUTH;

    static Optional<Section> find(String name) {
        return Arrays.stream(values())
                .filter(section -> section.path().equals("/" + name))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its operations have in common. */
    String path() {
        return "/" + word();
    }

    /** Its description in OVHcloud's own form. */
    String description() {
        return "/1.0" + path() + ".json";
    }

    String openApi() {
        return description() + "?format=openapi3";
    }
}
