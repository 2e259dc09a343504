package io.vpsmanager.cloud.email;

/** A mail in the language of its recipient. */
record RenderedEmail(String subject, String body) {}
