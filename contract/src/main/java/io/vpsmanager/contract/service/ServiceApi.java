package io.vpsmanager.contract.service;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.value.ServiceName;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The service behind a server. */
@HttpExchange
@ResponseBody
public interface ServiceApi {

    @GetExchange("/vps/{serviceName}/serviceInfos")
    @Needs(Right.READ)
    Service get(@PathVariable ServiceName serviceName);

    @PutExchange("/vps/{serviceName}/serviceInfos")
    @Needs(Right.RENEW)
    void update(@PathVariable ServiceName serviceName, @RequestBody ServiceUpdate body);
}
