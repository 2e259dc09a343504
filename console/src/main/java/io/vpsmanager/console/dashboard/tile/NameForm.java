package io.vpsmanager.console.dashboard.tile;

import java.util.Optional;

/** A display name being typed, and what is wrong with it. */
public record NameForm(String value, Optional<String> error) {}
