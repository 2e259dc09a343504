package io.vpsmanager.cloud.termination;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.task.TaskKind;
import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.ServiceName;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes servers whose customers ended them, once their paid time is over. */
public record Ending(
        CloudDatabase database,
        InstantSource clock,
        TerminationStore terminations,
        VpsStore servers,
        Tasks tasks,
        TaskKind delete) {

    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    /** Begins the deletion of every server whose time has come; how many. */
    public int endDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return (int) terminations.listDue(today).stream()
                .filter(name -> end(name, today))
                .count();
    }

    /** Looked at again inside: it may have been renewed, or kept, meanwhile. */
    private boolean end(ServiceName name, LocalDate today) {
        try {
            return Boolean.TRUE.equals(database.transaction().execute(_ -> servers.find(name)
                    .filter(vps -> vps.ending() && vps.expired(today))
                    .map(this::delete)
                    .isPresent()));
        } catch (ContractException e) {
            LOG.info("{} is not deleted yet: {}", name, e.getMessage());
            return false;
        }
    }

    private VpsRow delete(VpsRow vps) {
        LOG.info("{} is deleted: it ended on {}, as its customer wanted", vps.name(), vps.expiration());
        tasks.accept(delete, vps, Author.manager("ending-" + vps.name()));
        return vps;
    }
}
