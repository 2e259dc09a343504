package io.vpsmanager.simulator.metrics;

import io.vpsmanager.engine.metrics.DiskUsage;
import io.vpsmanager.engine.metrics.MachineUsage;
import io.vpsmanager.engine.metrics.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a machine used, by what it did. Means are taken over slices of its spells, so that a short one counts as it lasted. */
public final class Usages {

    private static final int SLICES = 24;
    private static final Duration MIN_LENGTH = Duration.ofSeconds(20);

    private final UsageHistory past;

    public Usages(UsageHistory past) {
        this.past = past;
    }

    private record Slice(Instant middle, double seconds, Activity activity) {}

    /** `name`: of the machine. */
    public List<MachineUsage> machine(String name, double memory, Window window) {
        Load load = new Load(name);
        List<MachineUsage> usages = new ArrayList<>();
        for (int i = 0; i < window.parts(); i++) {
            List<Slice> slices = slices(window, i);
            double seconds = slices.stream().mapToDouble(Slice::seconds).sum();
            Level level = Level.NOTHING;
            for (Slice slice : slices) {
                level = level.plus(load.at(slice.middle(), slice.activity()), slice.seconds() / seconds);
            }
            if (seconds > 0) {
                usages.add(level.usage(window.at(i), memory));
            }
        }
        return usages;
    }

    /** Empty: there is no such machine now. */
    public Optional<MachineUsage> machine(String name, double memory, Instant now) {
        return past.present().map(activity -> new Load(name).at(now, activity).usage(now, memory));
    }

    /** `name`: of the disk. */
    public List<DiskUsage> disk(String name, double max, Window window, Instant now) {
        List<DiskUsage> usages = new ArrayList<>();
        for (int i = 0; i < window.parts(); i++) {
            Instant from = window.at(i);
            Instant middle = from.plus(window.part().dividedBy(2));
            Instant to = window.at(i + 1);
            Instant moment = middle.isAfter(now) ? now : middle;
            if (from.isAfter(now)) {
                break;
            }
            // A disk that was made in the later half of a part counts as it was at its end.
            Optional<DiskUsage> usage = disk(name, max, moment);
            usage.or(() -> disk(name, max, to.isAfter(now) ? now : to))
                    .map(found -> new DiskUsage(from, found.used(), max))
                    .ifPresent(usages::add);
        }
        return usages;
    }

    public Optional<DiskUsage> disk(String name, double max, Instant moment) {
        return past.age(name, moment)
                .map(worked -> new DiskUsage(moment, new Load(name).disk(moment, worked, max), max));
    }

    private List<Slice> slices(Window window, int part) {
        Duration step = window.part().dividedBy(SLICES);
        Duration longest = step.compareTo(MIN_LENGTH) < 0 ? MIN_LENGTH : step;
        List<Slice> slices = new ArrayList<>();
        for (ActivityPeriod spell : past.spells()) {
            Instant from = later(spell.from(), window.at(part));
            Instant end = earlier(spell.to(), window.at(part + 1));
            while (from.isBefore(end)) {
                Instant to = earlier(from.plus(longest), end);
                Duration length = Duration.between(from, to);
                slices.add(new Slice(from.plus(length.dividedBy(2)), length.toNanos() / 1e9, spell.activity()));
                from = to;
            }
        }
        return slices;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
