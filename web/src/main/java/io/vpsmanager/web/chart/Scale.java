package io.vpsmanager.web.chart;

import java.util.List;
import java.util.stream.IntStream;

/** A scale of values from 0, with round steps. */
public record Scale(double step, int steps) {

    private static final int MAX_STEPS = 5;
    private static final double[] DECIMAL = {1, 2, 2.5, 5, 10};
    private static final double KILO = 1024;

    /** From 0 to 100. */
    public static Scale percent() {
        return new Scale(25, 4);
    }

    /** Decimal round steps, such as 2 or 250; whole steps for tiny values. */
    public static Scale decimal(double max) {
        double most = Math.max(max, MAX_STEPS);
        double raw = most / MAX_STEPS;
        double magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double factor : DECIMAL) {
            if (factor * magnitude >= raw * (1 - 1e-9)) {
                return covering(most, factor * magnitude);
            }
        }
        throw new IllegalStateException("no step for " + max);
    }

    /** Binary round steps for memory, such as 512 MiB or 8 GiB. */
    public static Scale binary(double max) {
        double step = KILO;
        while (step * MAX_STEPS < max * (1 - 1e-9)) {
            step *= 2;
        }
        return covering(max, step);
    }

    private static Scale covering(double max, double step) {
        return new Scale(step, Math.max(1, (int) Math.ceil(max / step - 1e-9)));
    }

    public double max() {
        return step * steps;
    }

    /** Where the lines stand, the highest first. */
    public List<Double> values() {
        return IntStream.rangeClosed(0, steps).mapToObj(i -> step * (steps - i)).toList();
    }
}
