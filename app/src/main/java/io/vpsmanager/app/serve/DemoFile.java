package io.vpsmanager.app.serve;

import io.vpsmanager.app.demo.DemoAccounts;
import io.vpsmanager.cloud.identity.Applications;
import io.vpsmanager.cloud.operator.CloudOperator;
import io.vpsmanager.contract.call.AccessRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** `demo.env`: what an API client needs to call the demo; the keys are made once and kept in it. */
final class DemoFile {

    private DemoFile() {}

    /** Where the program listens. */
    record Addresses(int port, int tlsPort) {}

    static void write(DataFolder folder, CloudOperator operator, Addresses addresses) {
        Path file = folder.file("demo.env");
        try {
            Applications.Keys keys = read(file).orElseGet(() -> make(operator));
            DataFolder.writePrivate(
                    file,
                    String.join(
                            "\n",
                            "OVH_ENDPOINT=http://localhost:" + addresses.port() + "/1.0",
                            "OVH_APPLICATION_KEY=" + keys.applicationKey(),
                            "OVH_APPLICATION_SECRET=" + keys.applicationSecret(),
                            "OVH_CONSUMER_KEY=" + keys.consumerKey(),
                            "OVH_TLS_HOST=localhost",
                            "OVH_TLS_PORT=" + addresses.tlsPort(),
                            "NODE_EXTRA_CA_CERTS="
                                    + folder.file("ca.pem").toAbsolutePath().normalize()));
        } catch (IOException e) {
            throw DataFolder.unusable(file, e);
        }
    }

    private static Applications.Keys make(CloudOperator operator) {
        List<AccessRule> everything = Arrays.stream(AccessRule.Method.values())
                .map(method -> new AccessRule(method, "/*"))
                .toList();
        return operator.createApplication(DemoAccounts.MAIN, "Demo", everything);
    }

    private static Optional<Applications.Keys> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                values.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        String key = values.get("OVH_APPLICATION_KEY");
        String secret = values.get("OVH_APPLICATION_SECRET");
        String consumer = values.get("OVH_CONSUMER_KEY");
        return key == null || secret == null || consumer == null
                ? Optional.empty()
                : Optional.of(new Applications.Keys(key, secret, consumer));
    }
}
