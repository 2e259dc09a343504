package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.contract.vps.Capability;
import io.vpsmanager.contract.vps.VpsCondition;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.ConsoleEngine;
import io.vpsmanager.engine.SystemEngine;
import io.vpsmanager.engine.backup.BackupEngine;
import io.vpsmanager.engine.snapshot.SnapshotEngine;
import io.vpsmanager.engine.snapshot.SnapshotImages;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/** Gathers what decides which actions are allowed on a server now. */
public record VpsConditions(Engines engines, InstantSource clock) {

    /** The condition of a server that subscribes to this. */
    public VpsCondition of(VpsRow vps, SubscribedOptions subscribed) {
        return new VpsCondition(
                vps.state(),
                VpsCondition.Hold.of(vps.task()),
                vps.expired(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                vps.locked(),
                vps.ending(),
                subscribed.options(),
                subscribed.snapshot(),
                vps.plan().version(),
                missing(engines.of(vps.datacenter())));
    }

    private static Set<Capability> missing(ComputeEngine engine) {
        Set<Capability> missing = EnumSet.noneOf(Capability.class);
        for (Capability capability : Capability.values()) {
            if (engine.ability(ability(capability)).isEmpty()) {
                missing.add(capability);
            }
        }
        return missing;
    }

    private static Class<?> ability(Capability capability) {
        return switch (capability) {
            case CONSOLE -> ConsoleEngine.class;
            case SNAPSHOT -> SnapshotEngine.class;
            case SNAPSHOT_DOWNLOAD -> SnapshotImages.class;
            case BACKUP -> BackupEngine.class;
            case SYSTEM -> SystemEngine.class;
        };
    }
}
