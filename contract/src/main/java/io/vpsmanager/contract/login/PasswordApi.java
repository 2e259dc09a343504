package io.vpsmanager.contract.login;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.value.ServiceName;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The root password. */
@HttpExchange
@ResponseBody
public interface PasswordApi {

    /** Generates and sets a new one; a mail says where it is shown. */
    @PostExchange("/vps/{serviceName}/setPassword")
    @Needs(Right.OPERATE)
    Task set(@PathVariable ServiceName serviceName);
}
