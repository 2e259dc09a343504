package io.vpsmanager.console.ui;

import io.vpsmanager.contract.vps.VpsAction;
import java.util.Arrays;
import java.util.Locale;

/** An action on a server's power, one of those that are asked about in a dialog. */
public enum PowerAction {
    REBOOT,
    STOP,
    START;

    /** As it stands in the menu. */
    public String icon() {
        return ServerAction.valueOf(name()).icon();
    }

    /** The name in addresses, such as `reboot`. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same action in the table of what is allowed. */
    public VpsAction allowed() {
        return VpsAction.valueOf(name());
    }

    public static PowerAction get(String id) {
        return Arrays.stream(values())
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no power action '" + id + "'"));
    }
}
