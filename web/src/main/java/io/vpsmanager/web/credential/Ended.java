package io.vpsmanager.web.credential;

import java.net.URI;
import java.util.Optional;

/**
 * A question that was answered.
 *
 * @param next where the application wants the customer to go on
 */
public record Ended(Answered answered, Optional<String> next) {

    static Ended of(Answered answered) {
        return new Ended(answered, Optional.empty());
    }

    /** The site where the customer is led to. */
    public String site() {
        return next.map(address -> URI.create(address).getHost()).orElse("");
    }
}
