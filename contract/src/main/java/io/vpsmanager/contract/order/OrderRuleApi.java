package io.vpsmanager.contract.order;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.me.Subsidiary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The rules of an order: what is for sale. Anyone may ask, as at OVHcloud. */
@HttpExchange
@ResponseBody
public interface OrderRuleApi {

    /** Where a plan is available in a branch. `os`: an image's name. */
    @GetExchange("/vps/order/rule/datacenter")
    @Needs(Right.ANYONE)
    OfferedDatacenters datacenters(
            @RequestParam(required = false) @Nullable String os,
            @RequestParam Subsidiary ovhSubsidiary,
            @RequestParam String planCode);

    /** What can be installed in a data centre, with the system `os` chosen. */
    @GetExchange("/vps/order/rule/osChoices")
    @Needs(Right.ANYONE)
    OsChoices osChoices(@RequestParam String datacenter, @RequestParam String os);
}
