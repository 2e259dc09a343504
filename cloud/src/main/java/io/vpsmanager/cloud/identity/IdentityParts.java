package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.secret.Secrets;
import java.time.InstantSource;

/** What identity depends on. */
public record IdentityParts(
        CloudDatabase database,
        AccountStore accounts,
        KeyRing keys,
        Passwords passwords,
        Secrets secrets,
        EventLog events,
        InstantSource clock) {}
