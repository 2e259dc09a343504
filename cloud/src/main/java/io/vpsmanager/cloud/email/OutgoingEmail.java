package io.vpsmanager.cloud.email;

import java.time.Instant;

/**
 * A mail to send.
 *
 * @param messageId the same at each attempt, in angle brackets: it identifies duplicates
 * @param address the recipient's address
 * @param body plain text
 */
public record OutgoingEmail(String messageId, String address, String subject, String body, Instant date) {}
