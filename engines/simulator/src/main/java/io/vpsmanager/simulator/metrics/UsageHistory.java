package io.vpsmanager.simulator.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one machine did until now, and how old what is on its disks was at each moment. */
public final class UsageHistory {

    private final List<ActivityPeriod> spells;
    /** Of each disk, how long the system had run when what was on it from a moment on began to grow. */
    private final Map<String, TreeMap<Instant, Duration>> disks;

    private final Optional<Activity> present;
    private final Duration worked;

    private UsageHistory(Telling told) {
        this.spells = List.copyOf(told.spells);
        this.disks = Map.copyOf(told.disks);
        this.present = told.doing();
        this.worked = told.worked;
    }

    /** What came of deeds until `now`. `starting`: how long a system is busy with its start. */
    public static UsageHistory of(List<MachineEvent> deeds, Duration starting, Instant now) {
        Telling telling = new Telling(starting);
        List<Moment> moments = new ArrayList<>();
        for (MachineEvent deed : deeds) {
            moments.add(new Moment(deed.begin(), deed, false));
            if (deed.end() != null) {
                moments.add(new Moment(deed.end(), deed, true));
            }
        }
        // Stable: what ends and what begins at one moment stay in the order they were done in.
        moments.sort(Comparator.comparing(Moment::at));
        moments.stream().filter(moment -> !moment.at().isAfter(now)).forEach(telling::tell);
        telling.until(now);
        return new UsageHistory(telling);
    }

    List<ActivityPeriod> spells() {
        return spells;
    }

    /** What it does now; empty: there is no such machine. */
    Optional<Activity> present() {
        return present;
    }

    /** How long a system had run on what was then on the disk; empty: there was no such disk. */
    Optional<Duration> age(String disk, Instant moment) {
        return Optional.ofNullable(disks.get(disk))
                .map(origins -> origins.floorEntry(moment))
                .map(then -> worked(moment).minus(then.getValue()));
    }

    private Duration worked(Instant moment) {
        Duration sum = spells.isEmpty() ? worked : spells.getFirst().worked();
        for (ActivityPeriod spell : spells) {
            if (spell.from().isAfter(moment)) {
                break;
            }
            sum = spell.workedAt(moment.isBefore(spell.to()) ? moment : spell.to());
        }
        return sum;
    }

    private record Moment(Instant at, MachineEvent deed, boolean end) {}

    /** Goes through the moments of a machine's life in their order. */
    private static final class Telling {

        private final Duration starting;
        private final List<ActivityPeriod> spells = new ArrayList<>();
        private final Map<String, TreeMap<Instant, Duration>> disks = new HashMap<>();
        private final Map<String, Duration> kept = new HashMap<>();
        private Optional<Activity> activity = Optional.empty();
        private boolean keeping;
        private Instant since = Instant.EPOCH;
        private Duration worked = Duration.ZERO;

        Telling(Duration starting) {
            this.starting = starting;
        }

        void tell(Moment moment) {
            until(moment.at());
            if (moment.end()) {
                end(moment.deed(), moment.at());
            } else {
                begin(moment.deed(), moment.at());
            }
        }

        /** Writes down what was done up to this moment. */
        void until(Instant moment) {
            if (activity.isEmpty() || !moment.isAfter(since)) {
                return;
            }
            Instant awake = since.plus(starting);
            if (activity.get() == Activity.STARTING && awake.isBefore(moment)) {
                write(awake, Activity.STARTING);
                activity = Optional.of(Activity.RUNNING);
            }
            write(moment, doing().orElseThrow());
        }

        Optional<Activity> doing() {
            return activity.map(now -> now == Activity.RUNNING && keeping ? Activity.SNAPSHOT : now);
        }

        private void write(Instant to, Activity what) {
            if (to.isAfter(since)) {
                ActivityPeriod spell = new ActivityPeriod(since, to, what, worked);
                spells.add(spell);
                worked = spell.workedAt(to);
                since = to;
            }
        }

        private void become(Activity next, Instant at) {
            activity = Optional.of(next);
            since = at;
        }

        private void begin(MachineEvent deed, Instant at) {
            switch (deed.kind()) {
                case MAKE_DISK, REMOVE_DISK, FLIP -> {}
                case RUN, RUN_RESCUE, STOP, REMOVE_MACHINE -> become(Activity.CHANGING, at);
                case INSTALL -> {
                    become(Activity.CHANGING, at);
                    fillFirst(worked, at);
                }
                case KEEP_COPY -> {
                    keeping = true;
                    kept.put(deed.subject(), worked.minus(originOfFirst()));
                }
                case RETURN_TO_COPY -> {
                    if (activity.filter(now -> now != Activity.OFF).isPresent()) {
                        become(Activity.CHANGING, at);
                    }
                }
            }
        }

        private void end(MachineEvent deed, Instant at) {
            switch (deed.kind()) {
                case MAKE_DISK -> fill(deed.subject(), worked, at);
                // Its name may be given again, to somebody whom this does not concern.
                case REMOVE_DISK -> disks.remove(deed.subject());
                case REMOVE_MACHINE -> {
                    activity = Optional.empty();
                    spells.clear();
                }
                case RUN, INSTALL -> become(Activity.STARTING, at);
                case RUN_RESCUE -> become(Activity.RESCUE, at);
                case STOP -> become(Activity.OFF, at);
                case KEEP_COPY -> keeping = false;
                case RETURN_TO_COPY -> {
                    fillFirst(worked.minus(kept.getOrDefault(deed.subject(), Duration.ZERO)), at);
                    if (activity.filter(Activity.CHANGING::equals).isPresent()) {
                        become(Activity.STARTING, at);
                    }
                }
                case FLIP ->
                    activity.ifPresent(was -> become(was == Activity.OFF ? Activity.STARTING : Activity.OFF, at));
            }
        }

        private void fill(String disk, Duration origin, Instant at) {
            disks.computeIfAbsent(disk, _ -> new TreeMap<>()).put(at, origin);
        }

        /** Of the disk that the machine starts from: its first by name. */
        private void fillFirst(Duration origin, Instant at) {
            first().ifPresent(disk -> fill(disk, origin, at));
        }

        private Duration originOfFirst() {
            return first().flatMap(disk -> Optional.ofNullable(disks.get(disk)))
                    .map(origins -> origins.lastEntry().getValue())
                    .orElse(worked);
        }

        private Optional<String> first() {
            return disks.keySet().stream().min(Comparator.naturalOrder());
        }
    }
}
