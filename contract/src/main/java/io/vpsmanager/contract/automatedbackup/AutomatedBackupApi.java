package io.vpsmanager.contract.automatedbackup;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.value.ServiceName;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The automated backups of a server: one a day; the newest are kept. */
@HttpExchange
@ResponseBody
public interface AutomatedBackupApi {

    @GetExchange("/vps/{serviceName}/automatedBackup")
    @Needs(Right.READ)
    AutomatedBackup get(@PathVariable ServiceName serviceName);

    /** What is attached now: nothing, or one. */
    @GetExchange("/vps/{serviceName}/automatedBackup/attachedBackup")
    @Needs(Right.READ)
    List<AttachedBackup> attached(@PathVariable ServiceName serviceName);

    @PostExchange("/vps/{serviceName}/automatedBackup/detachBackup")
    @Needs(Right.OPERATE)
    Task detach(@PathVariable ServiceName serviceName, @RequestBody Detach body);

    @PostExchange("/vps/{serviceName}/automatedBackup/reschedule")
    @Needs(Right.OPERATE)
    Task reschedule(@PathVariable ServiceName serviceName, @RequestBody Reschedule body);

    @PostExchange("/vps/{serviceName}/automatedBackup/restore")
    @Needs(Right.OPERATE)
    Task restore(@PathVariable ServiceName serviceName, @RequestBody Restore body);

    /** The restore points in a state, newest first; each is identified by its time. */
    @GetExchange("/vps/{serviceName}/automatedBackup/restorePoints")
    @Needs(Right.READ)
    List<OffsetDateTime> restorePoints(@PathVariable ServiceName serviceName, @RequestParam RestoreState state);
}
