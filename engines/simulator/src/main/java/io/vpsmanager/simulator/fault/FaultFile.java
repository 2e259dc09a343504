package io.vpsmanager.simulator.fault;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** A fault plan written as YAML; see docs/fault-plan.md. */
public final class FaultFile {

    private static final String FORM = "a fault file is `rules:` followed by a list of rules, each beginning with `-`";

    private FaultFile() {}

    /** The rules of a file, in its order; all its mistakes are reported at once. */
    public static List<FaultRule> load(Path file) {
        if (!(parse(file) instanceof Map<?, ?> top)
                || top.size() != 1
                || !(top.get("rules") instanceof List<?> entries)) {
            throw new FaultFileException(file + ": " + FORM);
        }
        List<FaultRule> rules = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            try {
                rules.add(FaultEntry.toRule(entries.get(i)));
            } catch (IllegalArgumentException e) {
                problems.add(file + ": rule " + (i + 1) + ": " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new FaultFileException(String.join("\n", problems));
        }
        return List.copyOf(rules);
    }

    private static @Nullable Object parse(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (NoSuchFileException e) {
            throw new FaultFileException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new FaultFileException(file + ": cannot be read: " + e.getMessage(), e);
        } catch (MarkedYAMLException e) {
            String where = e.getProblemMark() == null
                    ? ""
                    : ", line " + (e.getProblemMark().getLine() + 1);
            throw new FaultFileException(
                    file + where + ": not YAML: " + e.getProblem() + "; put a text that begins with * between quotes",
                    e);
        } catch (YAMLException e) {
            throw new FaultFileException(file + ": not YAML: " + e.getMessage(), e);
        }
    }
}
