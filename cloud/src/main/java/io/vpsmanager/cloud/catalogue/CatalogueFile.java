package io.vpsmanager.cloud.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue file and reports everything that is wrong with it. */
public final class CatalogueFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private CatalogueFile() {}

    /** The catalogue that comes with the program. */
    public static Catalogue shipped() {
        try (InputStream stream = CatalogueFile.class.getResourceAsStream("/catalogue.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("catalogue.yaml is missing from the program");
            }
            return YAML.readValue(stream, Catalogue.class);
        } catch (IOException e) {
            throw new IllegalStateException("failed reading the shipped catalogue", e);
        }
    }

    /**
     * The catalogue in a file.
     *
     * @throws IllegalArgumentException with a line for each mistake, naming the file, the place and the remedy
     */
    public static Catalogue read(Path file) {
        String text = text(file);
        try {
            refuse(file, CatalogueForm.problems(YAML, text));
            Catalogue catalogue = YAML.readValue(text, Catalogue.class);
            refuse(file, CatalogueRules.problems(catalogue));
            return catalogue;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(told(file, unreadable(e)), e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(told(file, "it is not written in UTF-8; save it so"), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(told(file, "it cannot be read; name a file that can"), e);
        }
    }

    /** Why a text is not a document at all; only the parser knows, so its own message is shown. */
    private static String unreadable(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            String line = marked.getProblemMark()
                    .map(mark -> "line " + (mark.getLine() + 1) + ": ")
                    .orElse("");
            return line + "this is not YAML: " + marked.getProblem();
        }
        return "line " + e.getLocation().getLineNr() + ": this is not one YAML document; write one";
    }

    private static void refuse(Path file, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.stream().map(problem -> told(file, problem)).collect(Collectors.joining("\n")));
        }
    }

    private static String told(Path file, String problem) {
        return "catalogue " + file + ": " + problem;
    }
}
