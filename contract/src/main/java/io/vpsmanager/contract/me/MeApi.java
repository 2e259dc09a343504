package io.vpsmanager.contract.me;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The caller's own account. */
@HttpExchange
@ResponseBody
public interface MeApi {

    @GetExchange("/me")
    @Needs(Right.ACCOUNT)
    Nichandle get();

    /** Applies all changes or none. */
    @PutExchange("/me")
    @Needs(Right.ACCOUNT)
    void update(@RequestBody NichandleUpdate body);
}
