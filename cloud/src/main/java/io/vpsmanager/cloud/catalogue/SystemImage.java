package io.vpsmanager.cloud.catalogue;

import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.image.Template;
import io.vpsmanager.contract.model.VpsVersion;
import java.util.List;

/**
 * A system that can be installed.
 *
 * @param id a UUID as text
 * @param templateId its number among the older templates
 * @param distribution the template's distribution, such as `debian12`
 * @param languages the languages it can be installed in, such as `en`
 * @param versions the ranges whose plans may use it
 */
public record SystemImage(
        String id,
        String name,
        long templateId,
        String distribution,
        List<String> languages,
        List<VpsVersion> versions) {

    private static final int BITS = 64;

    public SystemImage {
        languages = List.copyOf(languages);
        versions = List.copyOf(versions);
    }

    public Image image() {
        return new Image(id, name);
    }

    public Template template() {
        return new Template(languages, BITS, distribution, templateId, languages.getFirst(), name);
    }
}
