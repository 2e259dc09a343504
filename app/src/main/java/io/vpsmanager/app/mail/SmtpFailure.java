package io.vpsmanager.app.mail;

import io.vpsmanager.cloud.email.PermanentDeliveryException;
import io.vpsmanager.cloud.email.TemporaryDeliveryException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a failed sending means.
 *
 * <p>Customers read it: it holds what the mail server said of their mail, and nothing of how the mail server is reached.
 */
final class SmtpFailure {

    private static final int PERMANENT = 500;
    /** It asks for a sign-in, or a better one: the operator must fix that, and the mail can wait. */
    private static final int SIGN_IN_FIRST = 530;

    private static final int SIGN_IN_FAILED = 535;

    private SmtpFailure() {}

    /** What the mail server answered. */
    private record Reply(int code, String text) {}

    static RuntimeException of(MailException failure) {
        Optional<Reply> reply = failures(failure).flatMap(SmtpFailure::replies).findFirst();
        if (reply.isEmpty()) {
            return new TemporaryDeliveryException("the mail server could not be reached", failure);
        }
        int code = reply.get().code();
        return code >= PERMANENT && code != SIGN_IN_FIRST && code != SIGN_IN_FAILED
                ? new PermanentDeliveryException(reply.get().text(), failure)
                : new TemporaryDeliveryException(reply.get().text(), failure);
    }

    private static Stream<Exception> failures(MailException failure) {
        return failure instanceof MailSendException sending
                ? sending.getFailedMessages().values().stream()
                : Stream.empty();
    }

    /** The one about the address first: what stands around it only says that no address is left. */
    private static Stream<Reply> replies(Exception failure) {
        Stream<Reply> deeper = failure instanceof MessagingException wrapping && wrapping.getNextException() != null
                ? replies(wrapping.getNextException())
                : Stream.empty();
        return Stream.concat(deeper, own(failure).stream());
    }

    private static Optional<Reply> own(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> reply(address.getReturnCode(), address);
            case SMTPSenderFailedException sender -> reply(sender.getReturnCode(), sender);
            case SMTPSendFailedException whole -> reply(whole.getReturnCode(), whole);
            default -> Optional.empty();
        };
    }

    private static Optional<Reply> reply(int code, Exception failure) {
        return code < 400
                ? Optional.empty()
                : Optional.of(
                        new Reply(code, String.valueOf(failure.getMessage()).strip()));
    }
}
