package io.vpsmanager.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The real program in a process of its own, on a data folder and any free ports. */
public final class RunningManager implements AutoCloseable {

    private static final long STOP_SECONDS = 30;

    /** Tests start many managers for a short time each; a benchmark sets `vps-manager.java` to what `bin/run` uses. */
    static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";

    private final Process process;
    private final Path data;
    private final List<String> output;

    private RunningManager(Process process, Path data, List<String> output) {
        this.process = process;
        this.data = data;
        this.output = output;
    }

    /** Starts the program and waits until it says that it is ready. */
    public static RunningManager start(Path data, String... options) {
        return start(data, Map.of(), options);
    }

    public static RunningManager start(Path data, Map<String, String> environment, String... options) {
        return await(launch(data, environment, options), data);
    }

    /**
     * Starts the program by another command.
     *
     * @param data how it knows its data folder
     * @param seen how a test does
     */
    public static RunningManager startBy(List<String> command, Path data, Path seen, String... options) {
        return await(launch(command, data, Map.of(), options), seen);
    }

    private static RunningManager await(Process process, Path data) {
        List<String> output = new ArrayList<>();
        try {
            BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.add(line);
                if (line.startsWith("Ready in ")) {
                    return new RunningManager(process, data, output);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what the manager prints", e);
        }
        throw new AssertionError("the manager did not start: " + output);
    }

    /** Starts the program without waiting, its errors among its output. */
    public static Process launch(Path data, Map<String, String> environment, String... options) {
        return launch(List.of(), data, environment, options);
    }

    private static Process launch(List<String> by, Path data, Map<String, String> environment, String... options) {
        List<String> command = new ArrayList<>(by);
        command.addAll(program(System.getProperty("vps-manager.java", QUICK_TO_START), "serve"));
        command.addAll(List.of("--data", data.toString()));
        if (List.of(options).stream().noneMatch(option -> option.startsWith("--port"))) {
            command.addAll(List.of("--port", "0"));
        }
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the manager", e);
        }
    }

    /** The command line that `bin/run` and `bin/vps-manager` start the program by. */
    static List<String> program(String javaOptions, String... arguments) {
        Path jar = Path.of(System.getProperty("vps-manager.jar"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:AOTCache=" + jar.resolveSibling("vps-manager.aot")));
        command.addAll(List.of(javaOptions.split(" ")));
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The address of the plain listener. */
    public String url() {
        return read("operator.url");
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    public Path data() {
        return data;
    }

    public List<String> output() {
        return output;
    }

    public Operator operator() {
        return new Operator(url(), read("operator.token"));
    }

    /** The demo's keys and addresses. */
    public Map<String, String> demo() {
        return read("demo.env").lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(p -> p[0], p -> p[1]));
    }

    public SignedClient client() {
        return new SignedClient(demo());
    }

    /** SIGKILL: nothing of the program gets to say goodbye. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM; the exit code. */
    public int terminate() throws InterruptedException {
        process.destroy();
        return end();
    }

    /** The exit code, once the program has ended. */
    public int end() throws InterruptedException {
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the manager did not stop within " + STOP_SECONDS + " s");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** A file of its folder, such as where it listens. */
    public String read(String name) {
        try {
            return Files.readString(data.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the manager wrote no " + name, e);
        }
    }
}
