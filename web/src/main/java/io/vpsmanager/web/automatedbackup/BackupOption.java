package io.vpsmanager.web.automatedbackup;

import io.vpsmanager.contract.automatedbackup.BackupPlan;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.dashboard.tile.OptionReader;
import io.vpsmanager.web.dashboard.tile.OptionState;
import io.vpsmanager.web.dashboard.tile.TileLink.Target;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.ServerAction;
import io.vpsmanager.web.ui.Ui;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The automated backup among the options of a server. */
final class BackupOption implements OptionReader {

    private static final Logger LOG = LoggerFactory.getLogger(BackupOption.class);

    @Override
    public VpsOption option() {
        return VpsOption.AUTOMATED_BACKUP;
    }

    @Override
    public Set<TaskType> tasks() {
        return EnumSet.of(
                TaskType.ADD_VEEAM_BACKUP_JOB,
                TaskType.REMOVE_VEEAM_BACKUP,
                TaskType.RESCHEDULE_AUTO_BACKUP,
                TaskType.RESTORE_FULL_VEEAM_BACKUP,
                TaskType.RESTORE_VEEAM_BACKUP);
    }

    @Override
    public OptionState read(ConsoleRequest request, VpsSummary vps) {
        Ui ui = request.ui();
        OptionState.Link page =
                new OptionState.Link(ui.text("option.link.SUBSCRIBED"), Target.of(ServerAction.AUTOMATED_BACKUP, vps));
        try {
            Optional<String> told = vps.condition().options().contains(VpsOption.AUTOMATED_BACKUP)
                    ? request.api(BackupPlanApi.class).find(vps.name()).map(plan -> told(ui, plan))
                    : Optional.empty();
            return state(ui, told, List.of(page));
        } catch (ContractException e) {
            // This does not affect the other options (specification, §6.3).
            LOG.warn("{} {}: failed reading the backups", request.context().queryId(), vps.name(), e);
            OptionState.Link refresh =
                    new OptionState.Link(ui.text("option.refresh"), new Target("dashboard", true, Optional.empty()));
            return state(ui, Optional.of(ui.text("option.backupUnreadable")), List.of(refresh, page));
        }
    }

    private static OptionState state(Ui ui, Optional<String> told, List<OptionState.Link> links) {
        return new OptionState(told, "", ui.text("option.what.AUTOMATED_BACKUP"), links);
    }

    private static String told(Ui ui, BackupPlan plan) {
        return plan.points().stream()
                .findFirst()
                .map(point -> ui.text("option.backup", "moment", ui.formats().moment(point.moment())))
                .orElseGet(
                        () -> ui.text("option.noBackup", "moment", ui.formats().moment(plan.due())));
    }
}
