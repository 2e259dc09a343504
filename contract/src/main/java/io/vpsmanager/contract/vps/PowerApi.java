package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.value.ServiceName;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Power of a server; each call returns the task that does it. */
@HttpExchange
@ResponseBody
public interface PowerApi {

    /** Starts what `netbootMode` says. While a change of `netbootMode` runs, returns that same task. */
    @PostExchange("/vps/{serviceName}/reboot")
    @Needs(Right.OPERATE)
    Task reboot(@PathVariable ServiceName serviceName);

    @PostExchange("/vps/{serviceName}/start")
    @Needs(Right.OPERATE)
    Task start(@PathVariable ServiceName serviceName);

    @PostExchange("/vps/{serviceName}/stop")
    @Needs(Right.OPERATE)
    Task stop(@PathVariable ServiceName serviceName);
}
