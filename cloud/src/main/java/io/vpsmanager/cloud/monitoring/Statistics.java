package io.vpsmanager.cloud.monitoring;

import io.vpsmanager.contract.monitoring.DiskStatisticType;
import io.vpsmanager.contract.monitoring.StatisticType;
import io.vpsmanager.contract.monitoring.TimestampValue;
import io.vpsmanager.engine.metrics.DiskUsage;
import io.vpsmanager.engine.metrics.MachineUsage;
import io.vpsmanager.engine.metrics.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Converts an engine's measurements to OVHcloud's terms and units. */
public final class Statistics {

    private static final double ALL = 100;
    private static final double HUNDREDTHS = 100;

    private Statistics() {}

    public static String unit(StatisticType type) {
        return switch (type) {
            case CPU_IOWAIT, CPU_MAX, CPU_NICE, CPU_SYS, CPU_USED, CPU_USER -> "%";
            case MEM_MAX, MEM_USED -> "bytes";
            case NET_RX, NET_TX -> "bytes/s";
        };
    }

    public static double value(StatisticType type, MachineUsage usage) {
        return switch (type) {
            case CPU_IOWAIT -> percent(usage.cpu().iowait());
            case CPU_MAX -> ALL;
            case CPU_NICE -> percent(usage.cpu().nice());
            case CPU_SYS -> percent(usage.cpu().system());
            case CPU_USED -> percent(usage.cpu().used());
            case CPU_USER -> percent(usage.cpu().user());
            case MEM_MAX -> Math.rint(usage.memoryMax());
            case MEM_USED -> Math.rint(usage.memory());
            case NET_RX -> Math.rint(usage.received());
            case NET_TX -> Math.rint(usage.sent());
        };
    }

    public static double value(DiskStatisticType type, DiskUsage usage) {
        return Math.rint(
                switch (type) {
                    case MAX -> usage.max();
                    case USED -> usage.used();
                });
    }

    private static double percent(double value) {
        return Math.rint(value * HUNDREDTHS) / HUNDREDTHS;
    }

    /** From the first known interval to the last; intervals missing in between are marked as missing. */
    public static List<TimestampValue> series(Window window, Map<Instant, Double> known) {
        TreeMap<Instant, Double> values = new TreeMap<>(known);
        List<TimestampValue> series = new ArrayList<>();
        for (int i = 0; i < window.parts() && !values.isEmpty(); i++) {
            Instant at = window.at(i);
            if (!at.isBefore(values.firstKey()) && !at.isAfter(values.lastKey())) {
                series.add(new TimestampValue(at.getEpochSecond(), values.get(at)));
            }
        }
        return series;
    }
}
