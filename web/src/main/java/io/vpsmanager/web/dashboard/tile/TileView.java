package io.vpsmanager.web.dashboard.tile;

import gg.jte.Content;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.ServerChanged;

/** A tile as the page has it now. */
public sealed interface TileView {

    TileName name();

    ServiceName vps();

    /** The tile's content is here. */
    record Ready(TileName name, ServiceName vps, Content body) implements TileView {}

    /** The tile is a form: what is typed must not be taken away. */
    record Editing(TileName name, ServiceName vps, Content body) implements TileView {}

    /** The content is slow: the tile asks again by itself. */
    record Late(TileName name, ServiceName vps) implements TileView {}

    /** The content could not be read. */
    record Failed(TileName name, ServiceName vps, Message why) implements TileView {}

    default String href() {
        return Paths.tile(vps(), name().id());
    }

    /** When the browser asks for the tile again, in the words of htmx. */
    default String trigger() {
        return switch (this) {
            case Late _ -> "load";
            case Editing _ -> "none";
            case Ready _, Failed _ -> ServerChanged.EVENT + " from:body";
        };
    }
}
