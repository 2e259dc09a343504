package io.vpsmanager.simulator.metrics;

import java.time.Instant;

/** A number from 0 to 1 for each moment, always the same for the same seed: days and nights, and smaller ups and downs. */
final class Signal {

    private static final long DAY = 86_400;
    private static final long WEEK = 7 * DAY;
    /** The first Monday of the epoch. */
    private static final long MONDAY = 4 * DAY;

    private static final double WEEKEND = 0.6;

    private final long seed;

    Signal(String name) {
        this.seed = mix(name.hashCode());
    }

    /** What is particular to the name, in the respect with this number. */
    double trait(int which) {
        return part(mix(seed + which));
    }

    /** How busy it is: most in the afternoon of a working day, each name with hours of its own. */
    double busy(Instant moment) {
        double second = moment.getEpochSecond();
        double day = (1 - Math.cos(2 * Math.PI * (second / DAY + trait(1) / 4 - 0.15))) / 2;
        boolean weekend = Math.floorMod(moment.getEpochSecond() - MONDAY, WEEK) >= 5 * DAY;
        return (0.55 * day + 0.3 * noise(2, moment, 1_800) + 0.15 * noise(3, moment, 300)) * (weekend ? WEEKEND : 1);
    }

    /** Ups and downs that turn about once in `seconds`. */
    double noise(int which, Instant moment, long seconds) {
        long place = Math.floorDiv(moment.getEpochSecond(), seconds);
        double way = Math.floorMod(moment.getEpochSecond(), seconds) / (double) seconds;
        double smooth = way * way * (3 - 2 * way);
        return at(which, place) * (1 - smooth) + at(which, place + 1) * smooth;
    }

    private double at(int which, long place) {
        return part(mix(seed + which * 31L + place * 0x9e3779b97f4a7c15L));
    }

    private static double part(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    /** SplitMix64's last steps. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
