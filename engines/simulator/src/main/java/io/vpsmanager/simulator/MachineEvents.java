package io.vpsmanager.simulator;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.simulator.metrics.MachineEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a server as what they did to it. */
final class MachineEvents {

    private MachineEvents() {}

    static List<MachineEvent> of(List<Step> steps) {
        List<MachineEvent> deeds = new ArrayList<>();
        for (Step step : steps) {
            MachineEvent.Kind kind = kind(step.order());
            if (kind == null) {
                continue;
            }
            Instant end = end(step);
            deeds.add(new MachineEvent(kind, step.order().subject(), step.span().started(), end));
            if (step.flips() && end != null) {
                deeds.add(new MachineEvent(MachineEvent.Kind.FLIP, step.order().subject(), end, end));
            }
        }
        return deeds;
    }

    /** What was held ended when it was let go; anything else at its time, whenever somebody looked. */
    private static @Nullable Instant end(Step step) {
        Instant ended = step.span().ended();
        return ended == null || step.held() || ended.isBefore(step.span().due())
                ? ended
                : step.span().due();
    }

    private static MachineEvent.@Nullable Kind kind(Step.Order order) {
        return switch (order.action()) {
            case CREATE_DISK -> MachineEvent.Kind.MAKE_DISK;
            case DELETE_DISK -> MachineEvent.Kind.REMOVE_DISK;
            case DELETE_MACHINE -> MachineEvent.Kind.REMOVE_MACHINE;
            case CREATE_MACHINE, START, REBOOT ->
                order.boot() == BootMode.RESCUE ? MachineEvent.Kind.RUN_RESCUE : MachineEvent.Kind.RUN;
            case STOP -> MachineEvent.Kind.STOP;
            case INSTALL_SYSTEM -> MachineEvent.Kind.INSTALL;
            case CREATE_SNAPSHOT, CREATE_BACKUP -> MachineEvent.Kind.KEEP_COPY;
            case REVERT_SNAPSHOT, RESTORE_BACKUP -> MachineEvent.Kind.RETURN_TO_COPY;
            case ATTACH_DISK,
                    DETACH_DISK,
                    GROW_DISK,
                    RESIZE,
                    ADD_ADDRESS,
                    REMOVE_ADDRESS,
                    DELETE_SNAPSHOT,
                    DELETE_BACKUP,
                    ATTACH_BACKUP,
                    DETACH_BACKUP,
                    SET_PASSWORD -> null;
        };
    }
}
