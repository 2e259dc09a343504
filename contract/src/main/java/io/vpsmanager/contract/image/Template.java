package io.vpsmanager.contract.image;

import java.util.List;

/** A system template, `vps.Template` on the wire. `bitFormat` is 32 or 64. */
public record Template(
        List<String> availableLanguage, int bitFormat, String distribution, long id, String locale, String name) {

    public Template {
        availableLanguage = List.copyOf(availableLanguage);
    }
}
