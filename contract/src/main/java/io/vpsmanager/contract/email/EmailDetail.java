package io.vpsmanager.contract.email;

/**
 * A mail as it is read.
 *
 * @param body plain text
 * @param path of the console's page that it leads to
 */
public record EmailDetail(EmailSummary summary, String body, String path) {}
