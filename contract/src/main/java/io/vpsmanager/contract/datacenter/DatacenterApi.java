package io.vpsmanager.contract.datacenter;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Data centres. */
@HttpExchange
@ResponseBody
public interface DatacenterApi {

    /** The names of all data centres, or of those in one country. */
    @GetExchange("/vps/datacenter")
    @Needs(Right.ACCOUNT)
    List<String> list(@RequestParam(required = false) @Nullable Country country);

    @GetExchange("/vps/{serviceName}/datacenter")
    @Needs(Right.READ)
    Datacenter get(@PathVariable ServiceName serviceName);
}
