package io.vpsmanager.contract.status;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.value.ServiceName;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Whether the services of a server answer now. */
@HttpExchange
@ResponseBody
public interface StatusApi {

    /** Checks each of them, which takes a moment. */
    @GetExchange("/vps/{serviceName}/status")
    @Needs(Right.READ)
    ServiceStatus get(@PathVariable ServiceName serviceName);
}
