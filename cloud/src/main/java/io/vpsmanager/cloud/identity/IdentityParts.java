package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.event.EventLog;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * What identity stands on.
 *
 * @param sparing whether nothing is to be written that can be left out, such as when a session was last used
 */
public record IdentityParts(
        CloudDatabase database,
        AccountStore accounts,
        KeyRing keys,
        Passwords passwords,
        Secrets secrets,
        EventLog events,
        InstantSource clock,
        BooleanSupplier sparing) {}
