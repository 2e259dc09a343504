package io.vpsmanager.web.dashboard.tile;

import java.util.Optional;

/** A setting being changed in its place: what is typed so far, and what is wrong with it. */
public sealed interface ConfigurationForm {

    Optional<String> error();

    /**
     * The display name.
     *
     * @param was the name that this one is to replace: somebody else may change it meanwhile
     */
    record Name(String value, String was, Optional<String> error) implements ConfigurationForm {}

    /** The keyboard of the console; empty for none. */
    record Keymap(String value, Optional<String> error) implements ConfigurationForm {}
}
