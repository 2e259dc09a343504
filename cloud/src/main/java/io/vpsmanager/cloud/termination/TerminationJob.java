package io.vpsmanager.cloud.termination;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.delivery.DeleteVm;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.cloud.vps.ProviderWork;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.ServiceName;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes servers whose customers ended them, once their paid time is over. */
public record TerminationJob(
        CloudDatabase database,
        InstantSource clock,
        TerminationStore terminations,
        VpsStore servers,
        ServiceStore services) {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(TerminationJob.class);

    /** Begins the deletion of every server whose time has come; how many. */
    public int endDue(Tasks tasks) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return (int) terminations.listDue(today).stream()
                .filter(name -> end(tasks, name, today))
                .count();
    }

    /** Looked at again inside, when nobody else can renew or keep it any more: it may have been, meanwhile. */
    private boolean end(Tasks tasks, ServiceName name, LocalDate today) {
        try {
            return Boolean.TRUE.equals(database.transaction().execute(_ -> {
                servers.find(name).ifPresent(vps -> services.lockRenewal(vps.id()));
                return servers.find(name)
                        .filter(vps -> isDue(tasks, vps, today))
                        .map(vps -> delete(tasks, vps))
                        .isPresent();
            }));
        } catch (ContractException e) {
            LOG.info("{} is not deleted yet: {}", name, e.getMessage());
            return false;
        } catch (RuntimeException e) {
            // One that cannot be deleted must not keep the others.
            LOG.error("{} could not be deleted", name, e);
            return false;
        }
    }

    /** What the provider holds is left alone, and what has just failed is not tried again at once. */
    private boolean isDue(Tasks tasks, VpsRow vps, LocalDate today) {
        return vps.ending()
                && vps.expired(today)
                && !vps.locked()
                && ProviderWork.of(vps.state()).isEmpty()
                && tasks.rows().list(vps.id(), 1).stream().noneMatch(this::hasJustFailed);
    }

    private boolean hasJustFailed(TaskRow last) {
        return last.kind().equals(DeleteVm.KEY)
                && last.ended()
                        .filter(ended -> ended.plus(PAUSE).isAfter(clock.instant()))
                        .isPresent();
    }

    private VpsRow delete(Tasks tasks, VpsRow vps) {
        LOG.info("{} is deleted: it ended on {}, as its customer wanted", vps.name(), vps.expiration());
        tasks.accept(DeleteVm.KEY, vps, Author.manager("ending-" + vps.name()));
        return vps;
    }
}
