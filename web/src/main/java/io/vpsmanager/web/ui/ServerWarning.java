package io.vpsmanager.web.ui;

import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.Arrays;
import java.util.List;

/** What is wrong with a server, or soon will be, whatever its state: told beside that. The most pressing first. */
public enum ServerWarning {
    STUCK,
    LOCKED,
    EXPIRED,
    ENDING;

    /** Those of a server. */
    public static List<ServerWarning> of(VpsSummary vps) {
        return Arrays.stream(values()).filter(trouble -> trouble.troubles(vps)).toList();
    }

    private boolean troubles(VpsSummary vps) {
        return switch (this) {
            case STUCK -> vps.task().filter(RunningTask::stuck).isPresent();
            case LOCKED -> vps.condition().locked();
            case EXPIRED -> vps.condition().expired();
            case ENDING -> vps.condition().ending() && !vps.condition().expired();
        };
    }
}
