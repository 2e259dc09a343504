package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ObjectPage;
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
    @Needs(Right.ACCOUNT)
    List<ServiceName> list();

    @Expanded
    @GetExchange("/vps")
    @Needs(Right.ACCOUNT)
    ObjectPage<Vps> listObjects(ListQuery query);

    @GetExchange("/vps/{serviceName}")
    @Needs(Right.READ)
    Vps get(@PathVariable ServiceName serviceName);

    /** Changes all the fields sent, or none. A new `netbootMode` reboots the server automatically. */
    @PutExchange("/vps/{serviceName}")
    @Needs(Right.OPERATE)
    void update(@PathVariable ServiceName serviceName, @RequestBody VpsUpdate body);

    /** The generation of the server's billing, a plain number. */
    @GetExchange("/vps/{serviceName}/version")
    @Needs(Right.READ)
    VpsBillingVersion version(@PathVariable ServiceName serviceName);
}
