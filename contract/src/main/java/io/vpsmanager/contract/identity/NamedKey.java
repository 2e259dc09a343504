package io.vpsmanager.contract.identity;

/** A consumer key and the name of its application. */
public record NamedKey(String application, ApiCredential credential) {}
