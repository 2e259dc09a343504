package io.vpsmanager.web.dashboard;

import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.ui.Link;
import io.vpsmanager.web.ui.ServerAction;
import io.vpsmanager.web.ui.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A lasting message about a server as a whole, shown above its tiles. */
public enum Banner {
    EXPIRED("warning", "triangle-alert"),
    LOCKED("warning", "triangle-alert"),
    ENDING("warning", "calendar-sync"),
    TERMINATION_ASKED("info", "calendar-sync"),
    MAINTENANCE("warning", "wrench"),
    RESCUED("warning", "life-buoy"),
    BACKUPING("warning", "archive"),
    UPGRADING("warning", "upload"),
    MIGRATION("info", "circle-arrow-up");

    private final String look;
    private final String icon;

    Banner(String look, String icon) {
        this.look = look;
        this.icon = icon;
    }

    /** The banners of a server, the most pressing first. */
    public static List<Banner> of(VpsSummary vps) {
        return Arrays.stream(values()).filter(banner -> banner.concerns(vps)).toList();
    }

    /** The name in class names. */
    public String look() {
        return look;
    }

    public String icon() {
        return icon;
    }

    /** What to do about it. */
    public Optional<Link> link(Ui ui, VpsSummary vps) {
        return switch (this) {
            case EXPIRED -> Optional.of(link(ui, vps, "dashboard/renewal"));
            case MIGRATION -> Optional.of(link(ui, vps, "dashboard/migrate"));
            case LOCKED -> ui.supportLink();
            case ENDING -> Optional.of(link(ui, vps, ServerAction.CANCEL_TERMINATION.screen()));
            case TERMINATION_ASKED -> Optional.of(new Link(ui.text("banner.link", this), Paths.EMAILS));
            case RESCUED -> Optional.of(link(ui, vps, ServerAction.LEAVE_RESCUE.screen()));
            case MAINTENANCE, BACKUPING, UPGRADING -> Optional.empty();
        };
    }

    private Link link(Ui ui, VpsSummary vps, String section) {
        return new Link(ui.text("banner.link", this), Paths.screen(vps.name(), section));
    }

    private boolean concerns(VpsSummary vps) {
        return switch (this) {
            case EXPIRED -> vps.condition().expired();
            case LOCKED -> vps.condition().locked();
            case ENDING -> vps.condition().ending();
            case TERMINATION_ASKED ->
                vps.terminationAsked().isPresent() && !vps.condition().ending();
            case MAINTENANCE -> vps.state() == VpsState.MAINTENANCE;
            case RESCUED -> vps.state() == VpsState.RESCUED;
            // A task of the customer already shows what it does.
            case BACKUPING -> vps.state() == VpsState.BACKUPING && vps.task().isEmpty();
            case UPGRADING -> vps.state() == VpsState.UPGRADING && vps.task().isEmpty();
            case MIGRATION -> vps.condition().range() != VpsVersion.V2025_1;
        };
    }
}
