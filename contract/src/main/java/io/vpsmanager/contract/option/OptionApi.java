package io.vpsmanager.contract.option;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The options of a server. */
@HttpExchange
@ResponseBody
public interface OptionApi {

    /** The options that are subscribed now. */
    @GetExchange("/vps/{serviceName}/activeOptions")
    @Needs(Right.READ)
    List<VpsOption> active(@PathVariable ServiceName serviceName);

    /** Every option the server has or had. */
    @GetExchange("/vps/{serviceName}/option")
    @Needs(Right.READ)
    List<VpsOption> list(@PathVariable ServiceName serviceName);

    @Expanded
    @GetExchange("/vps/{serviceName}/option")
    @Needs(Right.READ)
    List<Option> listObjects(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/option/{option}")
    @Needs(Right.READ)
    Option get(@PathVariable ServiceName serviceName, @PathVariable VpsOption option);
}
