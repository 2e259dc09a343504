package io.vpsmanager.contract.apikey;

import java.time.Duration;

/**
 * A bearer token just issued.
 *
 * @param token only its hash is stored
 */
public record IssuedToken(String token, Duration validity) {

    @Override
    public String toString() {
        return "IssuedToken[(secret), validity=" + validity + "]";
    }
}
