package io.vpsmanager.web.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to tell the customer in the messages area.
 *
 * @param id a message with the same id takes the place of an older one
 * @param text what is next
 * @param queryId for the support, where something failed
 * @param cause what failed, in the words of the machine
 * @param lasting whether it stays until it is dismissed, though nothing is wrong
 */
public record Message(
        String id,
        Kind kind,
        String title,
        Optional<String> text,
        Optional<String> queryId,
        Optional<String> cause,
        List<Link> links,
        boolean lasting) {

    public Message {
        links = List.copyOf(links);
    }

    /** How serious a message is. */
    public enum Kind {
        INFO("info"),
        SUCCESS("circle-check"),
        WARNING("triangle-alert"),
        ERROR("circle-alert");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        /** The name in class names. */
        public String look() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Message of(String id, Kind kind, String title, String text) {
        return new Message(id, kind, title, Optional.of(text), Optional.empty(), Optional.empty(), List.of(), false);
    }

    /** Something a customer did is done; the latest stands alone. */
    public static Message done(String title) {
        return new Message(
                "done", Kind.SUCCESS, title, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);
    }

    /** With what failed and the query that began it, folded away for the support. */
    public Message withCause(String what, String query) {
        return new Message(id, kind, title, text, Optional.of(query), Optional.of(what), links, lasting);
    }

    /** With one more link to continue, before the others. */
    public Message withLink(String label, String href) {
        List<Link> more =
                Stream.concat(Stream.of(new Link(label, href)), links.stream()).toList();
        return new Message(id, kind, title, text, queryId, cause, more, lasting);
    }

    /** The same, to stay until it is dismissed: it tells of something that is still to be done. */
    public Message thatLasts() {
        return new Message(id, kind, title, text, queryId, cause, links, true);
    }

    /** Whether it disappears by itself after enough time to read it: it only confirms. */
    public boolean passing() {
        return !lasting && (kind == Kind.SUCCESS || kind == Kind.INFO);
    }
}
