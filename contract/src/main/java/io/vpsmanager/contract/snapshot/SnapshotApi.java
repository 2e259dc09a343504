package io.vpsmanager.contract.snapshot;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.value.ServiceName;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The snapshot of a server, at most one. */
@HttpExchange
@ResponseBody
public interface SnapshotApi {

    @PostExchange("/vps/{serviceName}/createSnapshot")
    @Needs(Right.OPERATE)
    Task create(@PathVariable ServiceName serviceName, @RequestBody NewSnapshot body);

    /** Aborts the snapshot being taken; its task then ends as cancelled. */
    @PostExchange("/vps/{serviceName}/abortSnapshot")
    @Needs(Right.OPERATE)
    void abort(@PathVariable ServiceName serviceName);

    /** 404 if there is none, also while the first is being taken. */
    @GetExchange("/vps/{serviceName}/snapshot")
    @Needs(Right.READ)
    Snapshot get(@PathVariable ServiceName serviceName);

    @PutExchange("/vps/{serviceName}/snapshot")
    @Needs(Right.OPERATE)
    void update(@PathVariable ServiceName serviceName, @RequestBody SnapshotUpdate body);

    @DeleteExchange("/vps/{serviceName}/snapshot")
    @Needs(Right.OPERATE)
    Task delete(@PathVariable ServiceName serviceName);

    /**
     * Creates a URL to download the snapshot as a file; each is valid for a day, and a new one leaves the others valid.
     */
    @GetExchange("/vps/{serviceName}/snapshot/download")
    @Needs(Right.OPERATE)
    DownloadSnapshotUrl download(@PathVariable ServiceName serviceName);

    /** Reverts the server to its snapshot, which is then consumed. */
    @PostExchange("/vps/{serviceName}/snapshot/revert")
    @Needs(Right.OPERATE)
    Task revert(@PathVariable ServiceName serviceName);
}
