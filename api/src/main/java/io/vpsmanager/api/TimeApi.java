package io.vpsmanager.api;

import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The clock that clients set their signatures by: the one operation without a caller. */
@HttpExchange
@ResponseBody
interface TimeApi {

    /** Seconds since 1970. */
    @GetExchange("/auth/time")
    long time();
}
