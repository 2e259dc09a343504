package io.vpsmanager.contract.identity;

import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What a caller may know about its own authentication. The api module itself answers `/auth/time`, which has no caller.
 */
@HttpExchange
@ResponseBody
public interface AuthApi {

    @GetExchange("/auth/currentCredential")
    @Needs(Right.ACCOUNT)
    ApiCredential currentCredential();

    @GetExchange("/auth/details")
    @Needs(Right.ACCOUNT)
    AuthDetails details();

    /** Revokes the key or token that the call uses. */
    @PostExchange("/auth/logout")
    @Needs(Right.ACCOUNT)
    void logout();
}
