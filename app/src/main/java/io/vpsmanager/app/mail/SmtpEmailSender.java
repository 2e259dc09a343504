package io.vpsmanager.app.mail;

import io.vpsmanager.cloud.email.EmailSender;
import io.vpsmanager.cloud.email.OutgoingEmail;
import io.vpsmanager.cloud.email.PermanentDeliveryException;
import io.vpsmanager.cloud.email.TemporaryDeliveryException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mails over by SMTP. */
public final class SmtpEmailSender implements EmailSender {

    private static final long TIMEOUT_MILLIS = Duration.ofSeconds(10).toMillis();

    private final MailSettings settings;
    /** Made for the first mail: what it is made of is large, and the start has no use for it. */
    private @Nullable JavaMailSenderImpl sender;

    public SmtpEmailSender(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public void send(OutgoingEmail email) {
        JavaMailSenderImpl sender = sender();
        MimeMessage message = message(sender, email);
        try {
            sender.send(message);
        } catch (MailException e) {
            throw SmtpFailure.of(e);
        }
    }

    private static InternetAddress address(OutgoingEmail email) {
        try {
            return new InternetAddress(email.address(), true);
        } catch (MessagingException e) {
            throw new PermanentDeliveryException("the address is not one that mails can be sent to", e);
        }
    }

    private MimeMessage message(JavaMailSenderImpl sender, OutgoingEmail email) {
        InternetAddress to = address(email);
        MimeMessage message = sender.createMimeMessage();
        String charset = StandardCharsets.UTF_8.name();
        try {
            message.setFrom(from(charset));
            message.setRecipient(MimeMessage.RecipientType.TO, to);
            message.setSubject(email.subject(), charset);
            message.setText(email.body(), charset);
            message.setSentDate(Date.from(email.date()));
            message.setHeader("Message-ID", email.messageId());
            // Suppresses holiday autoreplies (RFC 3834).
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new TemporaryDeliveryException("the mail could not be put together", e);
        }
    }

    private InternetAddress from(String charset) throws MessagingException, UnsupportedEncodingException {
        InternetAddress from = new InternetAddress(settings.from());
        // As it was given it stands in the header as it is; set anew, it is encoded where it must be.
        from.setPersonal(from.getPersonal(), charset);
        return from;
    }

    private synchronized JavaMailSenderImpl sender() {
        if (sender == null) {
            JavaMailSenderImpl made = new JavaMailSenderImpl();
            made.setHost(settings.host());
            made.setPort(settings.port());
            settings.login().ifPresent(login -> {
                made.setUsername(login.user());
                made.setPassword(login.password());
            });
            made.setProtocol(settings.encryption() == MailSettings.Encryption.ALWAYS ? "smtps" : "smtp");
            made.setJavaMailProperties(properties(made.getProtocol()));
            sender = made;
        }
        return sender;
    }

    private Properties properties(@Nullable String protocol) {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", Long.toString(TIMEOUT_MILLIS));
        properties.setProperty(prefix + "timeout", Long.toString(TIMEOUT_MILLIS));
        properties.setProperty(prefix + "writetimeout", Long.toString(TIMEOUT_MILLIS));
        properties.setProperty(
                prefix + "auth", Boolean.toString(settings.login().isPresent()));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(
                prefix + "starttls.required",
                Boolean.toString(settings.encryption() == MailSettings.Encryption.STARTTLS));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }
}
