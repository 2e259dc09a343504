package io.vpsmanager.cloud;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.dns.ForwardLookup;
import io.vpsmanager.cloud.identity.Secrets;
import io.vpsmanager.cloud.task.TaskSettings;
import io.vpsmanager.cloud.work.WorkSettings;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the cloud is given from outside: time, chance, secrets, its catalogue, how it works.
 *
 * @param ids random numbers for names and resources
 * @param forward where reverse names are looked up
 */
public record CloudSettings(
        InstantSource clock,
        Supplier<UUID> ids,
        Secrets secrets,
        Catalogue catalogue,
        TaskSettings tasks,
        WorkSettings work,
        ForwardLookup forward) {}
