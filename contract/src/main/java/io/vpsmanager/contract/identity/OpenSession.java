package io.vpsmanager.contract.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * A session as its owner recognises it.
 *
 * @param id names it; no secret
 * @param lastUse to the minute
 * @param remoteAddress from where it was opened; empty where it is not known
 * @param userAgent what the browser called itself; empty where it is not known
 * @param current whether it is the session of this very call
 */
public record OpenSession(
        String id,
        Instant created,
        Instant expires,
        Optional<Instant> lastUse,
        String remoteAddress,
        String userAgent,
        boolean current) {}
