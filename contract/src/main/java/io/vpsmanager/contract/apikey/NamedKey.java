package io.vpsmanager.contract.apikey;

/** A consumer key and the name of its application. */
public record NamedKey(String application, ApiCredential credential) {}
