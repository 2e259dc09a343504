package io.vpsmanager.web.dashboard.remoteconsole;

import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.remoteconsole.Vnc;
import java.time.Duration;
import java.util.Optional;

/**
 * Other ways to a console than the dialog.
 *
 * @param url a page to open or to hand on
 * @param vnc for a viewer of one's own
 */
record WaysView(Optional<String> url, Optional<Vnc> vnc) {

    static WaysView of(String url) {
        return new WaysView(Optional.of(url), Optional.empty());
    }

    static WaysView of(Vnc vnc) {
        return new WaysView(Optional.empty(), Optional.of(vnc));
    }

    /** Viewers of one's own have no way here. */
    static WaysView none() {
        return new WaysView(Optional.empty(), Optional.empty());
    }

    Duration waits() {
        return Consoles.WAITS;
    }

    /** The secrets are not told. */
    @Override
    public String toString() {
        return "WaysView[]";
    }
}
