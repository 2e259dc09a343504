package io.vpsmanager.simulator;

import io.vpsmanager.engine.snapshot.SnapshotImage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A disk as a snapshot has kept it. All that is known to be on a played disk is its system and who that lets in.
 *
 * @param image the system that was installed
 */
record KeptDisk(
        String snapshot,
        String machine,
        String disk,
        long gigabytes,
        String image,
        Optional<String> passwordHash,
        Optional<String> publicKey) {

    private static final long GIGABYTE = 1L << 30;

    /** What is on it stands as text at its beginning, in place of a file system. */
    SnapshotImage asImage() {
        return new Qcow2Image(gigabytes * GIGABYTE, text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        StringBuilder text = new StringBuilder("VPS Manager, simulated disk\n");
        line(text, "snapshot", snapshot);
        line(text, "machine", machine);
        line(text, "disk", disk);
        line(text, "image", image);
        passwordHash.ifPresent(hash -> line(text, "root password hash", hash));
        publicKey.ifPresent(key -> line(text, "root authorized key", key));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value.strip()).append('\n');
    }
}
