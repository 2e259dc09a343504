package io.vpsmanager.contract.remoteconsole;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.value.ServiceName;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Tickets for the screen and keyboard of a server, each valid for one connection. */
@HttpExchange
@ResponseBody
public interface ConsoleApi {

    /** The address of a page that shows the console; its secret follows the `#`, which browsers never send. */
    @PostExchange("/vps/{serviceName}/getConsoleUrl")
    @Needs(Right.OPERATE)
    String getUrl(@PathVariable ServiceName serviceName);

    /** Opens a console for the caller's own viewer. */
    @PostExchange("/vps/{serviceName}/openConsoleAccess")
    @Needs(Right.OPERATE)
    Vnc open(@PathVariable ServiceName serviceName, @RequestBody ConsoleAccess body);
}
