package io.vpsmanager.cloud.email;

import java.time.Instant;

/**
 * A mail on its way.
 *
 * @param messageId the same at each attempt, in angle brackets: by it a second copy is known
 * @param address where it goes
 * @param body plain text
 */
public record OutgoingEmail(String messageId, String address, String subject, String body, Instant date) {}
