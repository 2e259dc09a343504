package io.vpsmanager.simulator;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How quickly the simulator plays.
 *
 * @param speed 1 is as slow as a real machine, 100 a hundred times quicker
 * @param durations at speed 1; an action that is not named takes its usual time
 */
public record SimulatorSettings(double speed, Map<Action, Duration> durations) {

    public SimulatorSettings {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("the speed of the simulator must be above 0, not " + speed);
        }
        Map<Action, Duration> complete = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            complete.put(action, durations.getOrDefault(action, action.usual()));
        }
        durations = Map.copyOf(complete);
    }

    /** The usual durations, at this speed. */
    public static SimulatorSettings ofSpeed(double speed) {
        return new SimulatorSettings(speed, Map.of());
    }

    Duration durationOf(Action action) {
        return scaled(durations.getOrDefault(action, action.usual()));
    }

    /** This much of a real machine's time, as it passes here. */
    Duration scaled(Duration real) {
        return Duration.ofNanos((long) (real.toNanos() / speed));
    }
}
