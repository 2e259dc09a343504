package io.vpsmanager.console.world;

import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.vps.VpsCondition;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.Optional;

/** A server of the world with one thing about it changed. */
final class Changed {

    private Changed() {}

    static VpsSummary with(VpsSummary vps, VpsState state, Optional<RunningTask> task) {
        VpsCondition now = vps.condition();
        return with(
                vps,
                new VpsCondition(
                        state,
                        VpsCondition.Hold.of(task),
                        now.expired(),
                        now.locked(),
                        now.ending(),
                        now.options(),
                        now.snapshot(),
                        now.range()),
                task);
    }

    static VpsSummary expired(VpsSummary vps) {
        VpsCondition now = vps.condition();
        return with(
                vps,
                new VpsCondition(
                        now.state(),
                        now.hold(),
                        true,
                        now.locked(),
                        now.ending(),
                        now.options(),
                        now.snapshot(),
                        now.range()),
                vps.task());
    }

    static VpsSummary locked(VpsSummary vps) {
        VpsCondition now = vps.condition();
        return with(
                vps,
                new VpsCondition(
                        now.state(),
                        now.hold(),
                        now.expired(),
                        true,
                        now.ending(),
                        now.options(),
                        now.snapshot(),
                        now.range()),
                vps.task());
    }

    static VpsSummary ending(VpsSummary vps, boolean ending) {
        VpsCondition now = vps.condition();
        return with(
                vps,
                new VpsCondition(
                        now.state(),
                        now.hold(),
                        now.expired(),
                        now.locked(),
                        ending,
                        now.options(),
                        now.snapshot(),
                        now.range()),
                vps.task());
    }

    static VpsSummary snapshotted(VpsSummary vps) {
        VpsCondition now = vps.condition();
        return with(
                vps,
                new VpsCondition(
                        now.state(),
                        now.hold(),
                        now.expired(),
                        now.locked(),
                        now.ending(),
                        now.options(),
                        true,
                        now.range()),
                vps.task());
    }

    static VpsSummary old(VpsSummary vps) {
        VpsCondition now = vps.condition();
        return with(
                vps,
                new VpsCondition(
                        now.state(),
                        now.hold(),
                        now.expired(),
                        now.locked(),
                        now.ending(),
                        now.options(),
                        now.snapshot(),
                        VpsVersion.V2019_1),
                vps.task());
    }

    private static VpsSummary with(VpsSummary vps, VpsCondition condition, Optional<RunningTask> task) {
        return new VpsSummary(
                vps.name(),
                vps.displayName(),
                condition,
                vps.netbootMode(),
                task,
                vps.modelName(),
                vps.datacenter(),
                vps.mainIp(),
                vps.expiration());
    }

    static VpsSummary named(VpsSummary vps, Optional<String> displayName) {
        return new VpsSummary(
                vps.name(),
                displayName,
                vps.condition(),
                vps.netbootMode(),
                vps.task(),
                vps.modelName(),
                vps.datacenter(),
                vps.mainIp(),
                vps.expiration());
    }
}
