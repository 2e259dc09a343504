package io.vpsmanager.api;

import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.KeyRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** How an application asks for a consumer key; it has no caller yet. */
@HttpExchange
@ResponseBody
interface KeyRequestApi {

    @PostExchange("/auth/credential")
    Asked request(@RequestBody KeyRequest body);

    /** `auth.Credential` on the wire. */
    record Asked(
            String consumerKey,
            ApiCredential.State state,
            @Nullable String validationUrl) {

        @Override
        public String toString() {
            return "Asked[(secrets), " + state + "]";
        }
    }
}
