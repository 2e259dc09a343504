import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What Maven runs after the jar is made: `java Pack.java JAR FOLDER JDK OPTIONS`. Java 17 will do to run this; the program is
 * run by this Java where it is new enough, else by the JDK named, which is Maven's own.
 *
 * <p>Lays the program out as a folder, as Spring Boot extracts it, then starts it once and keeps what the JVM learned in an AOT
 * cache beside it. Without the cache the program runs the same and takes twice the processor time to start.
 */
class Pack {

    private static final int RELEASE = 25;

    public static void main(String[] arguments) throws Exception {
        String java = Path.of(
                        Runtime.version().feature() >= RELEASE ? System.getProperty("java.home") : arguments[2],
                        "bin",
                        "java")
                .toString();
        Path jar = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Path options = Path.of(arguments[3]);
        Path cache = folder.resolve("vps-manager.aot");
        if (isNewer(cache, jar) && isNewer(cache, options)) {
            return;
        }
        remove(folder);
        run(java, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString());
        Files.copy(options, folder.resolve(options.getFileName()));
        Path data = Files.createTempDirectory("vps-manager-pack");
        try {
            learn(java, folder.resolve(jar.getFileName()), cache, data);
        } finally {
            remove(data);
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException("the JVM wrote no AOT cache");
        }
    }

    private static boolean isNewer(Path file, Path other) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) > 0;
    }

    private static void learn(String java, Path program, Path cache, Path data) throws Exception {
        Process manager = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:AOTCacheOutput=" + cache,
                        "-Xlog:aot=error",
                        // Kept for nothing that could be measured: 9 MB of each manager's memory, and no earlier answer.
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-AOTRecordTraining",
                        "-jar",
                        program.toString(),
                        "serve",
                        "--data",
                        data.toString(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitReady(manager);
            manager.toHandle().destroy();
            // It writes the cache before it ends, which takes longer than the run. What it prints must be read meanwhile.
            manager.getInputStream().transferTo(OutputStream.nullOutputStream());
            manager.waitFor();
        } finally {
            manager.destroyForcibly();
        }
    }

    private static void awaitReady(Process manager) throws IOException {
        BufferedReader output = manager.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("Ready in ")) {
                return;
            }
        }
        throw new IllegalStateException("the program ended before it was ready");
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
