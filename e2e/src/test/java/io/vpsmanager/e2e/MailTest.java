package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The started program beside a mail server. */
class MailTest {

    private static final String READER = "re10001-ovh";
    private static final String OTHER = "ot10002-ovh";
    private static final String PASSWORD = "s3cret-of-smtp";
    private static final Map<String, String> EXPANDED = Map.of("X-Pagination-Mode", "CachedObjectList-Pages");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** No row of the queue tells of the mail, as if it had been lost. */
    @Test
    void aMailThatWaitsIsSentAtTheStartAndReadByItsAccountAlone(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data)
            throws Exception {
        mail.start();
        mail.setUser("vps@example.com", "vps", PASSWORD);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start()) {
            SignedClient reader;
            SignedClient other;
            try (RunningManager manager = start(data, postgres)) {
                reader = new SignedClient(manager.operator().createAccount(READER));
                other = new SignedClient(manager.operator().createAccount(OTHER));
                write(postgres);
                manager.kill();
            }
            try (RunningManager manager = start(data, postgres)) {
                assertThat(mail.waitForIncomingEmail(30_000, 1)).isTrue();
                MimeMessage taken = mail.getReceivedMessages()[0];
                Http.Answer ids = call(manager, reader, "", Map.of());
                long id = ids.body().get(0).asLong();
                assertThat(ids.body()).hasSize(1);
                assertThat(taken.getMessageID()).isEqualTo("<email-" + id + "@vps.example.com>");
                assertThat(taken.getSubject()).isEqualTo("Grüße");

                Http.Answer one = call(manager, reader, "/" + id, Map.of());
                assertThat(one.status()).isEqualTo(200);
                assertThat(one.body().get("body").asString()).isEqualTo("Hello,\n\nit is done.\n");
                assertThat(one.body().get("subject").asString()).isEqualTo("Grüße");
                assertThat(call(manager, reader, "", EXPANDED).body().get(0)).isEqualTo(one.body());

                assertThat(call(manager, other, "/" + id, Map.of()).status()).isEqualTo(404);
                assertThat(call(manager, other, "", Map.of()).body()).isEmpty();
                assertThat(call(manager, other, "", EXPANDED).body()).isEmpty();
                assertThat(manager.output()).noneMatch(line -> line.contains(PASSWORD));
                assertNoSecret(data);
            }
        } finally {
            mail.stop();
        }
    }

    private static void write(EmbeddedPostgres postgres) {
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("""
                        INSERT INTO email (unique_key, account, address, subject, body, path, created, standing, attempts)
                        VALUES ('lost', ?, 'reader@example.com', 'Grüße', ?, '/account', CURRENT_TIMESTAMP, 'WAITING', 0)
                        """)
                .params(List.of(READER, "Hello,\n\nit is done.\n"))
                .update();
    }

    private RunningManager start(Path data, EmbeddedPostgres postgres) {
        return RunningManager.start(
                data,
                Map.of(
                        "VPS_MANAGER_DATABASE_USER",
                        "postgres",
                        "VPS_MANAGER_DATABASE_PASSWORD",
                        "",
                        "VPS_MANAGER_SMTP_USER",
                        "vps",
                        "VPS_MANAGER_SMTP_PASSWORD",
                        PASSWORD),
                "--no-demo",
                "--public-url",
                "https://vps.example.com",
                "--smtp",
                "smtp://127.0.0.1:" + mail.getSmtp().getPort(),
                "--mail-from",
                "VPS Manager <noreply@example.com>",
                "--database",
                postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", ""));
    }

    private static Http.Answer call(
            RunningManager manager, SignedClient client, String path, Map<String, String> headers) {
        return new SignedClient(at(manager, client)).call("GET", "/me/notification/email/history" + path, headers);
    }

    /** The keys of a client, at the port that the program has now. */
    private static Map<String, String> at(RunningManager manager, SignedClient client) {
        Map<String, String> keys = new HashMap<>(client.keys());
        keys.put("OVH_ENDPOINT", manager.url() + "/1.0");
        return keys;
    }

    private static void assertNoSecret(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".log")).toList()) {
                assertThat(Files.readString(file)).as("%s", file).doesNotContain(PASSWORD);
            }
        }
    }
}
