package io.vpsmanager.web.ui;

/** A link: what it says and where it goes. */
public record Link(String label, String href) {}
