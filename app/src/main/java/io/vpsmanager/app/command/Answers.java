package io.vpsmanager.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints what a command answers: a table, or JSON for programs. */
class Answers {

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--json", description = "Print JSON rather than a table.")
    private boolean json;

    /** Prints an answer; returns the exit code of success. */
    int show(JsonNode answer) {
        command.commandLine().getOut().println(json ? JSON.writeValueAsString(answer) : Table.of(answer));
        return 0;
    }
}
