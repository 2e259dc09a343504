package io.vpsmanager.cloud.feature;

import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.email.Emails;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.vps.OptionStore;
import io.vpsmanager.cloud.vps.VpsConditions;
import io.vpsmanager.cloud.vps.VpsStore;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * What every noun depends on. A noun creates a store that only it needs from the database.
 *
 * @param publicUrl the address customers use
 */
public record CoreServices(
        CloudDatabase database,
        Engines engines,
        InstantSource clock,
        Secrets secrets,
        Catalogue catalogue,
        Supplier<String> publicUrl,
        AccountStore accounts,
        EventLog events,
        Emails emails,
        VpsStore servers,
        OptionStore options,
        VpsConditions conditions) {}
