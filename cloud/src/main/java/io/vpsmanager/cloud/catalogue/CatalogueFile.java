package io.vpsmanager.cloud.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue's file and says everything that is wrong with it. */
public final class CatalogueFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private CatalogueFile() {}

    /** The catalogue that comes with the program. */
    public static Catalogue shipped() {
        try (InputStream stream = CatalogueFile.class.getResourceAsStream("/catalogue.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("catalogue.yaml is missing from the program");
            }
            return check(YAML.readValue(stream, Catalogue.class), URI.create("catalogue.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException("failed reading the shipped catalogue", e);
        }
    }

    /**
     * The catalogue in a file.
     *
     * @throws IllegalArgumentException naming the file, the entry and the cure
     */
    public static Catalogue read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return check(YAML.readValue(stream, Catalogue.class), file.toUri());
        } catch (JacksonException | IOException e) {
            throw new IllegalArgumentException("catalogue " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Catalogue check(Catalogue catalogue, URI source) {
        List<String> problems = new ArrayList<>();
        unique(problems, "plan code", catalogue.plans().stream().map(Plan::code).toList());
        unique(
                problems,
                "data centre",
                catalogue.datacenters().stream().map(Site::code).toList());
        unique(
                problems,
                "image id",
                catalogue.images().stream().map(SystemImage::id).toList());
        Set<String> sites =
                new HashSet<>(catalogue.datacenters().stream().map(Site::code).toList());
        Set<String> addons =
                new HashSet<>(catalogue.addons().stream().map(Addon::code).toList());
        for (Plan plan : catalogue.plans()) {
            known(problems, plan.code(), "data centre", plan.datacenters(), sites);
            known(problems, plan.code(), "add-on", plan.addons(), addons);
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("catalogue " + source + ": " + String.join("; ", problems));
        }
        return catalogue;
    }

    private static void unique(List<String> problems, String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> problems.add(what + " " + name + " is there twice"));
    }

    private static void known(List<String> problems, String plan, String what, List<String> names, Set<String> all) {
        names.stream()
                .filter(name -> !all.contains(name))
                .forEach(name ->
                        problems.add("plan " + plan + " names the " + what + " " + name + ", which is not there"));
    }
}
