package io.vpsmanager.contract.identity;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What a caller may know of its own way in. `/auth/time` is answered by the api module itself: it has no caller. */
@HttpExchange
@ResponseBody
public interface AuthApi {

    @GetExchange("/auth/currentCredential")
    @Needs(Right.ACCOUNT)
    ApiCredential currentCredential();

    @GetExchange("/auth/details")
    @Needs(Right.ACCOUNT)
    AuthDetails details();

    /** Revokes the key, or the token, that the call is made with. */
    @PostExchange("/auth/logout")
    @Needs(Right.ACCOUNT)
    void logout();
}
