package io.vpsmanager.e2e.browser;

import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** One manager with the demo world for all browser tests; each test uses servers of its own. */
final class SharedManager {

    private static final RunningManager STARTED = start();

    private SharedManager() {}

    static RunningManager get() {
        return STARTED;
    }

    /** A running server with this name, made with these options when it is missing. */
    static void running(String name, String... options) {
        if (STARTED.operator().state(name).equals("(gone)")) {
            STARTED.operator().rest(STARTED.operator().createVps(name, "ab12345-ovh", List.of(options)));
        }
        Waiting.until(name + " runs", () -> STARTED.operator().state(name).equals("running"));
    }

    /** A customer of a test's own, in English, with running servers. */
    static void customer(String account, String... servers) {
        customerIn("en_GB", account, servers);
    }

    static void customerIn(String language, String account, String... servers) {
        STARTED.operator().createAccount(account, language);
        for (String name : servers) {
            STARTED.operator().createVps(name, account);
        }
        for (String name : servers) {
            Waiting.until(name + " runs", () -> STARTED.operator().state(name).equals("running"));
        }
    }

    private static RunningManager start() {
        try {
            RunningManager manager = RunningManager.start(
                    Files.createTempDirectory("vps-manager"), "--speed", "100", "--support", "aide@example.com");
            Runtime.getRuntime().addShutdownHook(new Thread(manager::close));
            Waiting.until(
                    "the demo is built",
                    () -> manager.operator().state("vps-test-04").equals("rescued"));
            return manager;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a data folder", e);
        }
    }
}
