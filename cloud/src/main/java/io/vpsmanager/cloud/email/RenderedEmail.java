package io.vpsmanager.cloud.email;

/** A letter in the words of the one it goes to. */
record RenderedEmail(String subject, String body) {}
