package io.vpsmanager.contract.model;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The models of a server's range. */
@HttpExchange
@ResponseBody
public interface ModelApi {

    /** The models that are sold in the range of this server. */
    @GetExchange("/vps/{serviceName}/models")
    @Needs(Right.READ)
    List<Model> list(@PathVariable ServiceName serviceName);

    /** The larger models of the same range available in the server's data centre. */
    @GetExchange("/vps/{serviceName}/availableUpgrade")
    @Needs(Right.READ)
    List<Model> availableUpgrade(@PathVariable ServiceName serviceName);
}
