package io.vpsmanager.web.ui;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An action on a server's power, one of those that are asked about in a dialog. */
public enum PowerAction {
    REBOOT,
    STOP,
    START,
    RESCUE,
    LEAVE_RESCUE;

    /** The same action in the menu. */
    private ServerAction entry() {
        return ServerAction.valueOf(name());
    }

    /** As it stands in the menu. */
    public String icon() {
        return entry().icon();
    }

    /** The name in addresses, such as `reboot`. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why the state of the server forbids it now. */
    public Optional<Refusal> refusal(VpsSummary vps) {
        return entry().refusal(vps);
    }

    public static PowerAction get(String id) {
        return Arrays.stream(values())
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no power action '" + id + "'"));
    }
}
