package io.vpsmanager.contract.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * A session as its owner recognises it.
 *
 * @param id identifies it; not a secret
 * @param lastUse accurate to the minute
 * @param remoteAddress the address that opened it; empty if unknown
 * @param userAgent what the browser called itself; empty if unknown
 * @param current whether it is the session of this call
 */
public record OpenSession(
        String id,
        Instant created,
        Instant expires,
        Optional<Instant> lastUse,
        String remoteAddress,
        String userAgent,
        boolean current) {}
