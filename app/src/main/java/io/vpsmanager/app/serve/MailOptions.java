package io.vpsmanager.app.serve;

import io.vpsmanager.app.mail.MailSettings;
import io.vpsmanager.app.mail.MailSettings.Encryption;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@link MailSettings}. */
final class MailOptions {

    static final String USER = "VPS_MANAGER_SMTP_USER";
    static final String PASSWORD = "VPS_MANAGER_SMTP_PASSWORD";

    /** The ports of RFC 6409 and RFC 8314: those that mails are given to for sending. */
    private static final Map<String, Integer> PORTS = Map.of("smtp", 587, "smtps", 465);

    private static final int LARGEST_PORT = 65_535;

    /** Plain signs in the name: everything else would need a form of its own in the header. */
    private static final Pattern FROM =
            Pattern.compile("(?:[^<>\"@,;:\\\\\\p{Cntrl}]+ )?<[^<>@\\s]+@[^<>@\\s]+>|[^<>@,;\\s]+@[^<>@,;\\s]+");

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            description = {
                "Mail server: smtp://host[:port], or smtps://host[:port]; user and password from",
                "VPS_MANAGER_SMTP_USER and VPS_MANAGER_SMTP_PASSWORD. Without it, no mail is sent."
            })
    private @Nullable String smtp;

    @Option(names = "--smtp-tls-required", description = "Send nothing by smtp: unless the server offers STARTTLS.")
    private boolean tlsRequired;

    @Option(names = "--mail-from", paramLabel = "TEXT", description = "Who mails are from: \"Name <address>\".")
    private @Nullable String from;

    /** Whether to send mails. */
    boolean wanted() {
        return smtp != null;
    }

    void check(List<String> problems) {
        if (smtp != null && server(smtp).isEmpty()) {
            problems.add("--smtp must be like smtp://mail.example.com:587 or smtps://mail.example.com, without user"
                    + " and password, not " + withoutUser(smtp));
        }
        if (from != null && !FROM.matcher(from).matches()) {
            problems.add("--mail-from must be like \"VPS Manager <noreply@example.com>\", not " + from);
        }
        if ((smtp == null) != (from == null)) {
            problems.add("--smtp and --mail-from belong together: give both");
        }
        if (tlsRequired && (smtp == null || smtp.startsWith("smtps:"))) {
            problems.add("--smtp-tls-required is for --smtp smtp://…: give both");
        }
        if (smtp != null && environment(USER).isEmpty() != environment(PASSWORD).isEmpty()) {
            problems.add(USER + " and " + PASSWORD + " belong together: give both");
        }
    }

    /** Empty: mails are not sent. */
    Optional<MailSettings> settings() {
        return Optional.ofNullable(smtp).flatMap(MailOptions::server).flatMap(server -> Optional.ofNullable(from)
                .map(sender -> settings(server, sender)));
    }

    private MailSettings settings(URI server, String sender) {
        boolean always = server.getScheme().equals("smtps");
        return new MailSettings(
                server.getHost(),
                server.getPort() < 0 ? PORTS.getOrDefault(server.getScheme(), 0) : server.getPort(),
                always ? Encryption.ALWAYS : tlsRequired ? Encryption.STARTTLS : Encryption.WHERE_OFFERED,
                sender,
                Optional.of(environment(USER))
                        .filter(user -> !user.isEmpty())
                        .map(user -> new MailSettings.Login(user, environment(PASSWORD))));
    }

    private static Optional<URI> server(String text) {
        try {
            URI uri = URI.create(text);
            boolean plain = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && (uri.getPath().isEmpty() || uri.getPath().equals("/"))
                    && uri.getQuery() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= LARGEST_PORT;
            return plain && PORTS.containsKey(String.valueOf(uri.getScheme())) ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Somebody may have put a password there. */
    private static String withoutUser(String text) {
        return text.replaceAll("//.*@", "//(user)@");
    }

    private static String environment(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }
}
