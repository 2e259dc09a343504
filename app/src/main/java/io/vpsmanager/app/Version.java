package io.vpsmanager.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is, as the build wrote it down. */
final class Version implements IVersionProvider {

    private static final String FILE = "/version.txt";

    /** Makes a command and all its sub-commands print the version. */
    static void tellBy(CommandLine line) {
        line.getCommandSpec().versionProvider(new Version());
        line.getSubcommands().values().forEach(Version::tellBy);
    }

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream stream = Version.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            return new String[] {"vps-manager " + new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
