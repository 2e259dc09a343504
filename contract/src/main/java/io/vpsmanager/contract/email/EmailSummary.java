package io.vpsmanager.contract.email;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail in a list.
 *
 * @param address where it was to go when it was written
 * @param ended when it was sent or abandoned
 * @param cause why the last attempt to send it failed
 */
public record EmailSummary(
        EmailId id,
        String subject,
        String address,
        Instant created,
        EmailStatus standing,
        Optional<Instant> ended,
        Optional<String> cause) {}
