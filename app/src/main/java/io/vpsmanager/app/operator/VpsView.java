package io.vpsmanager.app.operator;

import io.vpsmanager.cloud.vps.VpsRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A server in an operator's list. */
record VpsView(
        String name,
        @Nullable String displayName,
        String state,
        @Nullable Long task,
        String plan,
        String datacenter,
        @Nullable String ip,
        LocalDate expires,
        boolean locked) {

    static VpsView of(VpsRow vps) {
        return new VpsView(
                vps.name().value(),
                vps.displayName().orElse(null),
                vps.state().wire(),
                vps.task().map(task -> task.id().value()).orElse(null),
                vps.plan().code(),
                vps.datacenter(),
                vps.mainIp().orElse(null),
                vps.expiration(),
                vps.locked());
    }
}
