package io.vpsmanager.cloud.email;

import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailStatus;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends mails, retrying each until a mail server accepts it, refuses it permanently, or a day has passed.
 *
 * <p>A mail is sent at least once: if the program dies between the mail server's answer and recording it, the mail is
 * sent again, with the same Message-ID.
 */
public final class EmailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(EmailDispatcher.class);

    /** After the first failed attempt, after the second, and after each further one. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));

    private static final Duration GIVEN_UP_AFTER = Duration.ofHours(24);

    /** Mails share the threads of tasks: an unresponsive mail server may occupy no more than this. */
    private static final int AT_ONCE = 2;

    private static final Duration UNTIL_ONE_IS_FREE = Duration.ofSeconds(1);

    private final EmailStore emails;
    private final InstantSource clock;
    private final Supplier<String> publicUrl;
    private final Optional<EmailSender> postman;
    private final Semaphore free = new Semaphore(AT_ONCE);

    /** `publicUrl`: its host makes Message-IDs globally unique. */
    public EmailDispatcher(
            EmailStore emails, InstantSource clock, Supplier<String> publicUrl, Optional<EmailSender> postman) {
        this.emails = emails;
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.postman = postman;
    }

    /** Every mail still to be sent. */
    public List<EmailId> listWaiting() {
        return emails.listWaiting();
    }

    /** Tries to send a mail. Empty: it is finished; otherwise how long to wait before the retry. */
    public Optional<Duration> attempt(EmailId id) {
        Optional<EmailRow> email = emails.find(id).filter(row -> row.standing() == EmailStatus.WAITING);
        if (email.isEmpty()) {
            return Optional.empty();
        }
        if (postman.isEmpty()) {
            emails.keep(id);
            return Optional.empty();
        }
        if (!free.tryAcquire()) {
            return Optional.of(UNTIL_ONE_IS_FREE);
        }
        try {
            postman.get().send(outgoing(email.get()));
        } catch (PermanentDeliveryException e) {
            LOG.warn("mail {} was refused for good", id, e);
            emails.failed(id, cause(e));
            emails.giveUp(id);
            return Optional.empty();
        } catch (RuntimeException e) {
            return again(email.get(), e);
        } finally {
            free.release();
        }
        emails.sent(id);
        return Optional.empty();
    }

    private Optional<Duration> again(EmailRow email, RuntimeException failure) {
        emails.failed(email.id(), cause(failure));
        Instant now = clock.instant();
        if (!now.isBefore(email.created().plus(GIVEN_UP_AFTER))) {
            LOG.warn("mail {} could not be sent for a day and is given up", email.id(), failure);
            emails.giveUp(email.id());
            return Optional.empty();
        }
        Duration pause = PAUSES.get(Math.min(email.attempts(), PAUSES.size() - 1));
        LOG.warn("mail {} could not be sent; it is tried again in {}", email.id(), pause, failure);
        return Optional.of(pause);
    }

    /** The addressee should not read about a defect of this program. */
    private static String cause(RuntimeException failure) {
        return failure instanceof PermanentDeliveryException || failure instanceof TemporaryDeliveryException
                ? String.valueOf(failure.getMessage())
                : "the mail could not be handed over";
    }

    private OutgoingEmail outgoing(EmailRow email) {
        String host = URI.create(publicUrl.get()).getHost();
        return new OutgoingEmail(
                "<email-" + email.id() + "@" + host + ">",
                email.address(),
                email.subject(),
                email.body(),
                email.created());
    }
}
