package io.vpsmanager.web.dashboard.tile;

import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.session.ConsoleRequest;
import java.util.Set;

/** What the tile of options tells of one option; stands in the folder of its noun. */
public interface OptionReader {

    VpsOption option();

    /** While one of them runs it is told in place of how the option stood before. */
    Set<TaskType> tasks();

    /** May be slow; a failure fails the tile of all options. */
    OptionState read(ConsoleRequest request, VpsSummary vps);
}
