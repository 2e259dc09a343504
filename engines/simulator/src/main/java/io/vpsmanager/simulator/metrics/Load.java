package io.vpsmanager.simulator.metrics;

import io.vpsmanager.engine.metrics.MachineUsage.Cpu;
import java.time.Duration;
import java.time.Instant;

/** How much a machine of this name uses at a moment, as what it does then lets expect. */
final class Load {

    private static final double MEGABYTE = 1_000_000;
    private static final double GIGABYTE = 1024.0 * 1024 * 1024;
    /** In so many days of work a disk fills by two thirds of what it ever does. */
    private static final double DAYS = 120;
    /** What never fills, of the room beside the system. */
    private static final double SPARE = 0.35;

    private final Signal signal;

    Load(String name) {
        this.signal = new Signal(name);
    }

    Level at(Instant moment, Activity activity) {
        return switch (activity) {
            case OFF -> Level.NOTHING;
            case CHANGING -> new Level(new Cpu(9, 14, 0, 11), 0.07, 0, 0);
            case STARTING -> new Level(new Cpu(46, 21, 2, 17), 0.16, 90_000, 24_000);
            case RUNNING -> working(moment, 0);
            case SNAPSHOT -> working(moment, 14);
            case RESCUE -> resting(moment);
        };
    }

    private Level working(Instant moment, double iowait) {
        double busy = signal.busy(moment);
        double cpu = 2 + 5 * signal.trait(10) + (18 + 40 * signal.trait(11)) * busy;
        double memory = 0.24 + 0.26 * signal.trait(12) + 0.12 * signal.noise(13, moment, 21_600) + 0.1 * busy;
        double sent = (0.02 + (0.4 + 2.2 * signal.trait(14)) * busy * busy) * MEGABYTE;
        double received = sent * (0.16 + 0.2 * signal.noise(15, moment, 900));
        return new Level(new Cpu(cpu * 0.66, cpu * 0.24, cpu * 0.03, cpu * 0.07 + iowait), memory, received, sent);
    }

    private Level resting(Instant moment) {
        double little = signal.noise(16, moment, 600);
        return new Level(
                new Cpu(0.4 + little, 0.5 + little / 2, 0, 0.1), 0.09, 900 + 2_000 * little, 400 + 900 * little);
    }

    /** The bytes that are used of a disk of this size, when a system has worked on it for so long. */
    double disk(Instant moment, Duration worked, double max) {
        double system = Math.min(max * 0.3, (1.6 + 2.4 * signal.trait(20)) * GIGABYTE);
        double room = (max - system) * (1 - SPARE);
        double grown = room * (0.3 + 0.7 * signal.trait(21)) * (1 - Math.exp(-worked.toSeconds() / (DAYS * 86_400)));
        // Logs and temporary files come and go.
        return system + grown * (0.97 + 0.03 * signal.noise(22, moment, 43_200));
    }
}
