package io.vpsmanager.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vpsmanager.app.mail.MailSettings.Encryption;
import io.vpsmanager.app.mail.MailSettings.Login;
import io.vpsmanager.cloud.email.OutgoingEmail;
import io.vpsmanager.cloud.email.PermanentDeliveryException;
import io.vpsmanager.cloud.email.TemporaryDeliveryException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails handed over to a real mail server, and to one that says what it is told to. */
class SmtpEmailSenderTest {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Instant DATE = Instant.parse("2026-01-27T09:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void handsOverWhatWasWritten() throws Exception {
        postman(server.getSmtp().getPort(), Encryption.WHERE_OFFERED, Optional.empty())
                .send(email("camille@example.com"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage taken = server.getReceivedMessages()[0];
        assertThat(taken.getMessageID()).isEqualTo("<email-7@vps.example.com>");
        assertThat(taken.getSubject()).isEqualTo("vps-1 : système installé");
        assertThat(taken.getContent().toString().lines()).containsExactly("Bonjour,", "", "Ça marche.");
        assertThat(taken.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(taken.getFrom()).containsExactly(new InternetAddress("noreply@example.com", "Équipe VPS", "UTF-8"));
        assertThat(((InternetAddress) taken.getFrom()[0]).getPersonal()).isEqualTo("Équipe VPS");
        assertThat(taken.getAllRecipients()).extracting(Object::toString).containsExactly("camille@example.com");
        assertThat(taken.getSentDate()).isEqualTo(DATE);
        assertThat(taken.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void signsIn() {
        server.setUser("vps@example.com", "vps", "s3cret");
        int port = server.getSmtp().getPort();

        postman(port, Encryption.WHERE_OFFERED, Optional.of(new Login("vps", "s3cret")))
                .send(email("camille@example.com"));
        assertThat(server.getReceivedMessages()).hasSize(1);

        SmtpEmailSender wrong = postman(port, Encryption.WHERE_OFFERED, Optional.of(new Login("vps", "wrong")));
        assertThatThrownBy(() -> wrong.send(email("camille@example.com")))
                .isInstanceOf(TemporaryDeliveryException.class);
        assertThat(new Login("vps", "s3cret").toString()).doesNotContain("s3cret");
    }

    @Test
    void sendsNothingInTheClearWhereThatIsForbidden() {
        SmtpEmailSender careful = postman(server.getSmtp().getPort(), Encryption.STARTTLS, Optional.empty());
        assertThatThrownBy(() -> careful.send(email("camille@example.com")))
                .isInstanceOf(TemporaryDeliveryException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void whereNobodyListensItSaysSoAndNoMore() {
        int port = server.getSmtp().getPort();
        server.stop();
        SmtpEmailSender postman = postman(port, Encryption.WHERE_OFFERED, Optional.empty());
        assertThatThrownBy(() -> postman.send(email("camille@example.com")))
                .isInstanceOf(TemporaryDeliveryException.class)
                .hasMessage("the mail server could not be reached");
    }

    @Test
    void anAddressThatIsNoneIsRefusedForGood() {
        SmtpEmailSender postman = postman(server.getSmtp().getPort(), Encryption.WHERE_OFFERED, Optional.empty());
        assertThatThrownBy(() -> postman.send(email("nobody"))).isInstanceOf(PermanentDeliveryException.class);
        assertThatThrownBy(() -> postman.send(email("a@example.com, b@example.com")))
                .isInstanceOf(PermanentDeliveryException.class);
    }

    /** At which command a mail server says what, and whether that is its last word. */
    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, true",
        "RCPT, 451 4.3.0 try again, false",
        "MAIL, 553 5.1.8 not from you, true",
        "MAIL, 530 5.7.0 sign in first, false",
        "MAIL, 421 4.3.2 shutting down, false",
        "DATA, 554 5.7.1 looks like spam, true",
        "DATA, 452 4.3.1 no room, false"
    })
    void fiveHundredsAreForGood(String command, String reply, boolean forGood) throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.ofLiteral(LOOPBACK))) {
            Thread.ofVirtual().start(() -> converse(listening, command, reply));
            SmtpEmailSender postman = postman(listening.getLocalPort(), Encryption.WHERE_OFFERED, Optional.empty());
            assertThatThrownBy(() -> postman.send(email("camille@example.com")))
                    .isInstanceOf(forGood ? PermanentDeliveryException.class : TemporaryDeliveryException.class)
                    .hasMessageContaining(reply);
        }
    }

    private static void converse(ServerSocket listening, String refused, String reply) {
        try (Socket client = listening.accept();
                OutputStream out = client.getOutputStream();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(out, "220 mail.example.com");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                boolean last = line.startsWith("QUIT");
                say(out, line.startsWith(refused) ? reply : last ? "221 bye" : "250 fine");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static SmtpEmailSender postman(int port, Encryption encryption, Optional<Login> login) {
        return new SmtpEmailSender(
                new MailSettings(LOOPBACK, port, encryption, "Équipe VPS <noreply@example.com>", login));
    }

    private static OutgoingEmail email(String address) {
        return new OutgoingEmail(
                "<email-7@vps.example.com>", address, "vps-1 : système installé", "Bonjour,\n\nÇa marche.\n", DATE);
    }
}
