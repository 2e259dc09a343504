package io.vpsmanager.contract.email;

/**
 * A mail in full.
 *
 * @param body plain text
 * @param path of the console page it links to
 */
public record EmailDetail(EmailSummary summary, String body, String path) {}
