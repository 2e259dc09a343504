package io.vpsmanager.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of some megabytes, in a mount namespace of its own, that a test can fill. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final Process holder;
    private final Path folder;

    private SmallDisk(Process holder, Path folder) {
        this.holder = holder;
        this.folder = folder;
    }

    /** Mounts one on a folder; where this may not be done, which takes root, the test is skipped and says so. */
    static SmallDisk mount(Path folder, int megabytes) throws IOException {
        Process holder = new ProcessBuilder(
                        "unshare",
                        "--mount",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=" + megabytes + "m tmpfs \"$0\" && echo mounted && exec sleep infinity",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = holder.inputReader(StandardCharsets.UTF_8)) {
            String first = said.readLine();
            assumeTrue(
                    "mounted".equals(first),
                    "SKIPPED: a small disk cannot be mounted here, which takes root: " + first);
        }
        return new SmallDisk(holder, folder);
    }

    /** The disk from outside of its namespace. */
    Path seen() {
        return Path.of("/proc/" + holder.pid() + "/root" + folder);
    }

    RunningManager start(String... options) {
        return RunningManager.startBy(
                List.of("nsenter", "--mount", "--target", Long.toString(holder.pid())), folder, seen(), options);
    }

    /** Takes space until so much is left, or, for 0, nothing at all. */
    void fill(long bytesLeft) throws IOException {
        try (OutputStream filler = Files.newOutputStream(seen().resolve("filler"))) {
            byte[] block = new byte[BLOCK];
            while (seen().toFile().getUsableSpace() > bytesLeft) {
                filler.write(block);
            }
        } catch (IOException full) {
            if (bytesLeft > 0) {
                throw full;
            }
        }
    }

    void empty() throws IOException {
        Files.delete(seen().resolve("filler"));
    }

    @Override
    public void close() {
        holder.destroyForcibly();
    }
}
