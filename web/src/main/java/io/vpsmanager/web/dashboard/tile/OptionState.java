package io.vpsmanager.web.dashboard.tile;

import java.util.List;
import java.util.Optional;

/**
 * How an option of a server is.
 *
 * @param told what there is to tell of it
 * @param words of the customer about that; empty without any
 * @param nothing what is told where it is subscribed to, and there is nothing else
 * @param links what can be done with it where it is subscribed to
 */
public record OptionState(Optional<String> told, String words, String nothing, List<Link> links) {

    /** A link with its label. */
    public record Link(String label, TileLink.Target target) {}

    public OptionState {
        links = List.copyOf(links);
    }
}
