package io.vpsmanager.cloud.email;

import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailDetail;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailStatus;
import io.vpsmanager.contract.email.EmailSummary;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A mail in the database.
 *
 * @param secret whether its link alone authorises an action
 * @param attempts failed attempts to send it
 * @param ended when it was sent or abandoned
 * @param cause why the last attempt failed
 */
public record EmailRow(
        EmailId id,
        String address,
        String subject,
        String body,
        String path,
        boolean secret,
        Instant created,
        EmailStatus standing,
        int attempts,
        Optional<Instant> ended,
        Optional<String> cause) {

    /** As OVHcloud's v1 shows it. */
    public Email email() {
        return new Email(body, created.atOffset(ZoneOffset.UTC), id, subject);
    }

    public EmailSummary summary() {
        return new EmailSummary(id, subject, address, created, standing, ended, cause);
    }

    public EmailDetail detail() {
        return new EmailDetail(summary(), body, path);
    }
}
