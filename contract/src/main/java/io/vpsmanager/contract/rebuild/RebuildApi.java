package io.vpsmanager.contract.rebuild;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.value.ServiceName;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Replaces everything on a server with a fresh system. */
@HttpExchange
@ResponseBody
public interface RebuildApi {

    @PostExchange("/vps/{serviceName}/rebuild")
    @Needs(Right.OPERATE)
    Task rebuild(@PathVariable ServiceName serviceName, @RequestBody Rebuild body);
}
