package io.vpsmanager.web.monitoring;

import gg.jte.Content;
import io.vpsmanager.web.ui.Message;

/**
 * A chart as the page has it now.
 *
 * @param id of the chart
 * @param href where it is asked for alone
 */
record ChartTile(String id, String title, String href, Standing standing) {

    /** How far it is. */
    sealed interface Standing {

        /** It is here. */
        record Ready(Content body) implements Standing {}

        /** It is slow: the tile asks again by itself. */
        record Late() implements Standing {}

        /** It could not be read. */
        record Failed(Message why) implements Standing {}
    }

    /** When the browser asks for it again, in the words of htmx. */
    String trigger() {
        return standing instanceof Standing.Late ? "load" : "none";
    }
}
