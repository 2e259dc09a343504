package io.vpsmanager.api;

import io.vpsmanager.api.data.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The committed list of what is built. */
final class BuiltList {

    /** By `METHOD path`: the names of the query parameters that are not built. */
    private final Map<String, Set<String>> missingParameters = new TreeMap<>();

    private BuiltList() {}

    static BuiltList read() {
        BuiltList list = new BuiltList();
        try (InputStream in = Objects.requireNonNull(BuiltList.class.getResourceAsStream("/built-operations.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(list::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return list;
    }

    private void add(String line) {
        String[] words = line.split(" ", -1);
        missingParameters.put(
                words[0] + " " + words[1],
                Arrays.stream(words).skip(2).map(word -> word.substring(1)).collect(Collectors.toSet()));
    }

    Set<String> operations() {
        return missingParameters.keySet();
    }

    boolean contains(Operation operation) {
        return missingParameters.containsKey(operation.key().toString());
    }

    Set<String> missingParameters(Operation operation) {
        return missingParameters.getOrDefault(operation.key().toString(), Set.of());
    }
}
