package io.vpsmanager.web.ui;

import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.path.Paths;
import java.util.List;

/**
 * What the frame of a page says.
 *
 * @param title the page's own name, for the browser's title
 * @param crumbs the pages above this one, from the list down; empty for none
 */
public record Head(String title, List<Link> crumbs, List<Message> messages) {

    public Head {
        crumbs = List.copyOf(crumbs);
        messages = List.copyOf(messages);
    }

    public static Head of(String title) {
        return new Head(title, List.of(), List.of());
    }

    /** A page below a server's own. */
    public static Head below(Ui ui, VpsSummary vps, String title) {
        return of(title)
                .under(
                        new Link(ui.text("frame.servers"), Paths.LIST),
                        new Link(vps.title(), Paths.dashboard(vps.name())));
    }

    public Head under(Link... above) {
        return new Head(title, List.of(above), messages);
    }

    public Head saying(List<Message> shown) {
        return new Head(title, crumbs, shown);
    }
}
