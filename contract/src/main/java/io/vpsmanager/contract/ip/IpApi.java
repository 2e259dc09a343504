package io.vpsmanager.contract.ip;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The addresses of a server and their reverse names. */
@HttpExchange
@ResponseBody
public interface IpApi {

    @GetExchange("/vps/{serviceName}/ips")
    @Needs(Right.READ)
    List<String> list(@PathVariable ServiceName serviceName);

    @Expanded
    @GetExchange("/vps/{serviceName}/ips")
    @Needs(Right.READ)
    List<Ip> listObjects(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/ips/{ipAddress}")
    @Needs(Right.READ)
    Ip get(@PathVariable ServiceName serviceName, @PathVariable String ipAddress);

    @PutExchange("/vps/{serviceName}/ips/{ipAddress}")
    @Needs(Right.OPERATE)
    void update(@PathVariable ServiceName serviceName, @PathVariable String ipAddress, @RequestBody IpUpdate body);

    /** Releases an additional address. */
    @DeleteExchange("/vps/{serviceName}/ips/{ipAddress}")
    @Needs(Right.OPERATE)
    void remove(@PathVariable ServiceName serviceName, @PathVariable String ipAddress);

    /** The countries an additional address can be announced in. */
    @GetExchange("/vps/{serviceName}/ipCountryAvailable")
    @Needs(Right.READ)
    List<Ip.Geolocation> countries(@PathVariable ServiceName serviceName);
}
