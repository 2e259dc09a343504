package io.vpsmanager.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** npm's `ovh` client, unmodified, over TLS; its keys and the host named as in `demo.env`. */
public record OvhClient(Map<String, String> environment) {

    /** What a script of `client/` printed, and how it ended. */
    public record Ran(int exitCode, String text) {}

    /** Runs a script of `client/`. */
    public Ran run(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("node", "client/" + script));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("NODE_NO_WARNINGS", "1");
        try {
            Process node = builder.start();
            String text = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(node.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("node cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + script + " ran", e);
        }
    }

    /** One call. The client tells of a refusal its status and its message, which is the body then. */
    public Http.Answer call(String method, String path, String... body) {
        List<String> arguments = new ArrayList<>(List.of(method, path));
        arguments.addAll(List.of(body));
        Ran ran = run("call.mjs", arguments.toArray(String[]::new));
        if (ran.exitCode() != 0) {
            throw new AssertionError(method + " " + path + " by the client: " + ran.text());
        }
        JsonNode said = Http.JSON.readTree(ran.text());
        return new Http.Answer(said.get("status").asInt(), said.get("body"));
    }
}
