package io.vpsmanager.web.event;

import java.util.Optional;

/** Says what the events of one noun tell beyond their kind; stands in the folder of the noun. */
public interface EventWords {

    /** Empty for an event of another noun. */
    Optional<String> find(EventValues event);
}
