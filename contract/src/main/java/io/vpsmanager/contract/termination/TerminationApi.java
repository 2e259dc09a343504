package io.vpsmanager.contract.termination;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.value.ServiceName;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The end of a service; each answer is a sentence that says what happened. */
@HttpExchange
@ResponseBody
public interface TerminationApi {

    /** Only mails its administrator a token to confirm with; changes nothing. */
    @PostExchange("/vps/{serviceName}/terminate")
    @Needs(Right.ADMINISTER)
    String ask(@PathVariable ServiceName serviceName);

    /** Schedules the service for deletion when its paid time ends. */
    @PostExchange("/vps/{serviceName}/confirmTermination")
    @Needs(Right.ADMINISTER)
    String confirm(@PathVariable ServiceName serviceName, @RequestBody Confirmation body);
}
