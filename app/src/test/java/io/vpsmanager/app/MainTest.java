package io.vpsmanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line says, where no manager runs. */
class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Main.commandLine(arguments);
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @Test
    void eachMistakeInACatalogueIsALineOfItsOwn(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("catalogue.yaml"), "datacenters: []\naddons: 3\nimages: []\n");

        assertThat(run("catalogue", "check", file.toString())).isEqualTo(1);

        String start = "vps-manager: catalogue " + file + ": ";
        assertThat(err.toString().lines())
                .containsExactly(
                        start + "line 1: plans is missing; add it", start + "line 2: addons must be a list, not 3");
    }

    @Test
    void aRightCatalogueIsToldAsATableOrAsJson(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("catalogue.yaml"), "{datacenters: [], plans: [], addons: [], images: []}");

        assertThat(run("catalogue", "check", file.toString())).isZero();
        assertThat(out.toString()).containsPattern("right +true\n").containsPattern("plans +0\n");

        out.getBuffer().setLength(0);
        assertThat(run("catalogue", "check", file.toString(), "--json")).isZero();
        JsonNode told = new JsonMapper().readTree(out.toString());
        assertThat(told.required("right").asBoolean()).isTrue();
        assertThat(told.required("catalogue").asString()).isEqualTo(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "help me@example.com", "@example.com", "ftp://example.com"})
    void aSupportContactThatNobodyCanReachStopsTheStart(String contact) {
        assertThat(run("serve", "--support", contact)).isEqualTo(2);
        assertThat(err.toString())
                .contains("--support must be like help@example.com")
                .contains(contact);
    }

    @Test
    void everyMistakeInTheMailServerIsToldAtOnceAndNoPassword() {
        assertThat(run("serve", "--smtp", "mail://me:s3cret@example.com", "--mail-from", "nobody"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--smtp must be like smtp://mail.example.com:587", "mail://(user)@example.com")
                .contains("--mail-from must be like \"VPS Manager <noreply@example.com>\", not nobody")
                .doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "--smtp smtp://localhost, --smtp and --mail-from belong together",
        "--mail-from a@example.com, --smtp and --mail-from belong together",
        "--smtp-tls-required, --smtp-tls-required is for --smtp smtp:",
        "--smtp smtps://localhost --mail-from a@example.com --smtp-tls-required, --smtp-tls-required is for --smtp smtp:",
        "--smtp smtp://localhost:99999 --mail-from a@example.com, --smtp must be like",
        "--smtp localhost:25 --mail-from a@example.com, --smtp must be like",
        "--smtp smtp://localhost/path --mail-from a@example.com, --smtp must be like"
    })
    void optionsOfMailThatDoNotFitStopTheStart(String options, String told) {
        List<String> arguments = new ArrayList<>(List.of("serve"));
        arguments.addAll(List.of(options.split(" ")));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString()).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "serve -V", "vps --version", "vps create -V", "catalogue check -V"})
    void everyCommandTellsTheVersion(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out.toString()).matches("vps-manager [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\\R");
    }
}
