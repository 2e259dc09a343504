package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The caller's servers. */
@HttpExchange
@ResponseBody
public interface VpsApi {

    /** The names of every server the caller is a contact of, also while delivery still runs. */
    @GetExchange("/vps")
    List<ServiceName> list();

    @GetExchange("/vps/{serviceName}")
    Vps get(@PathVariable ServiceName serviceName);

    /** Changes all the fields sent, or none. A new `netbootMode` reboots the server by itself. */
    @PutExchange("/vps/{serviceName}")
    void update(@PathVariable ServiceName serviceName, @RequestBody VpsUpdate body);

    /** The generation of the server's billing, a plain number. */
    @GetExchange("/vps/{serviceName}/version")
    VpsBillingVersion version(@PathVariable ServiceName serviceName);
}
