package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The commands of `docs/operate.md` for backup and restore, word for word: the restored world works, and its tasks go on. */
class RestoreTest {

    private static final Path PAGE = Path.of("..", "docs", "operate.md");
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String ACCOUNT = "re10001-ovh";
    private static final String[] OPTIONS = {"--no-demo", "--speed", "200"};
    private static final Map<String, String> LOGIN =
            Map.of("VPS_MANAGER_DATABASE_USER", "postgres", "VPS_MANAGER_DATABASE_PASSWORD", "");

    /** A world at the moment of its backup: a server whose reboot has begun and is held. */
    private record Moment(Map<String, String> keys, long task, long hold) {

        static Moment of(RunningManager manager) {
            Operator operator = manager.operator();
            Map<String, String> keys = operator.createAccount(ACCOUNT);
            assertThat(operator.rest(operator.createVps("vps-kept", ACCOUNT))).isEqualTo("DONE");
            long hold = operator.fault("engine.reboot", "vps-kept", "hold");
            long task = new SignedClient(keys)
                    .call("POST", "/vps/vps-kept/reboot", "")
                    .body()
                    .get("id")
                    .asLong();
            Waiting.until("the reboot has begun", () -> operator.hits(hold) > 0);
            return new Moment(keys, task, hold);
        }

        void assertGoesOn(RunningManager restored) {
            Operator operator = restored.operator();
            SignedClient client = new SignedClient(here(restored));
            assertThat(client.call("GET", "/vps", "").body().valueStream().map(name -> name.asString()))
                    .containsExactly("vps-kept");
            assertThat(operator.get("/tasks/" + task).get("state").asString()).isEqualTo("RUNNING");
            operator.release(hold);
            assertThat(operator.rest(task)).isEqualTo("DONE");
            assertThat(operator.actions("vps-kept").get("reboot")).isEqualTo(1);
            assertThat(operator.rest(operator.createVps("vps-new", ACCOUNT))).isEqualTo("DONE");
        }

        private Map<String, String> here(RunningManager manager) {
            Map<String, String> here = new java.util.HashMap<>(keys);
            here.put("OVH_ENDPOINT", manager.url() + "/1.0");
            return here;
        }
    }

    @Test
    void theFolderOfH2(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path host) throws Exception {
        Path data = host.resolve("data");
        Moment moment;
        try (RunningManager manager = RunningManager.start(data, OPTIONS)) {
            moment = Moment.of(manager);
            manager.terminate();
        }
        run(commands().get(0), host, Map.of());
        try (RunningManager manager = RunningManager.start(data, OPTIONS)) {
            manager.operator().createVps("vps-later", ACCOUNT);
            manager.terminate();
        }
        run(commands().get(1), host, Map.of());
        try (RunningManager manager = RunningManager.start(data, OPTIONS)) {
            moment.assertGoesOn(manager);
        }
    }

    @Test
    void theDumpOfPostgres(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path host) throws Exception {
        try (EmbeddedPostgres postgres = PostgresPrograms.start(host)) {
            String address = "postgresql://postgres@127.0.0.1:" + postgres.getPort() + "/";
            Map<String, String> environment = Map.of("DATABASE", address + "vps");
            run("createdb --maintenance-db=" + address + "postgres vps", host, environment);
            Moment moment;
            try (RunningManager manager = start(host.resolve("data"), postgres, "vps")) {
                moment = Moment.of(manager);
                run(commands().get(2), host, environment);
                manager.operator().createVps("vps-later", ACCOUNT);
                manager.terminate();
            }
            run(commands().get(3), host, environment);
            // On another host, which has nothing but the dump and the key.
            try (RunningManager manager = start(
                    host.resolve("data-other"),
                    postgres,
                    "vps_restored",
                    "--secret-key",
                    host.resolve("vps.key").toString())) {
                moment.assertGoesOn(manager);
            }
        }
    }

    private static RunningManager start(Path data, EmbeddedPostgres postgres, String database, String... more) {
        List<String> options = new ArrayList<>(List.of(OPTIONS));
        options.addAll(List.of("--database", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database));
        options.addAll(List.of(more));
        return RunningManager.start(data, LOGIN, options.toArray(String[]::new));
    }

    /** In the order of the page: of H2 the backup and the restore, of PostgreSQL the backup and the restore. */
    private static List<String> commands() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("## Backup and restore");
        Matcher blocks = COMMANDS.matcher(page.substring(start, page.indexOf("\n## ", start + 1)));
        List<String> commands = blocks.results().map(block -> block.group(1)).toList();
        assertThat(commands).as("blocks of commands under Backup and restore").hasSize(4);
        return commands;
    }

    private static void run(String commands, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-euc", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().putAll(environment);
        shell.environment().merge("PATH", PostgresPrograms.FOLDER.toString(), (old, first) -> first + ":" + old);
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s said: %s", commands, said).isZero();
    }

    /** PostgreSQL as the system's packages bring it: a server, and programs of its very version that dump and restore it. */
    private static final class PostgresPrograms {

        static final Path FOLDER = find();

        private static Path find() {
            try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
                return versions.map(version -> version.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("pg_dump"))
                                && Files.isExecutable(bin.resolve("postgres")))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
            } catch (IOException | java.util.NoSuchElementException e) {
                throw new AssertionError("PostgreSQL is missing: apt-get install postgresql", e);
            }
        }

        /** What starts a server wants its programs in a package: ours holds links to them. */
        static EmbeddedPostgres start(Path folder) throws Exception {
            Path bin = Files.createDirectories(folder.resolve("postgres").resolve("bin"));
            for (String program : List.of("initdb", "pg_ctl", "postgres")) {
                Files.createSymbolicLink(bin.resolve(program), FOLDER.resolve(program));
            }
            run("tar -cJf programs.txz -C postgres bin", folder, Map.of());
            return EmbeddedPostgres.builder()
                    .setPgBinaryResolver((_, _) -> Files.newInputStream(folder.resolve("programs.txz")))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
        }
    }
}
