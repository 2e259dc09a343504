package io.vpsmanager.web.monitoring;

import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.monitoring.Monitoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a chart is of. */
sealed interface ChartName {

    /** The processors. */
    record Processor() implements ChartName {}

    /** The memory. */
    record Memory() implements ChartName {}

    /** What comes in and goes out. */
    record Network() implements ChartName {}

    /** One disk. */
    record Storage(Disk disk) implements ChartName {}

    /** The name in addresses and in the page. */
    default String id() {
        return switch (this) {
            case Processor() -> "cpu";
            case Memory() -> "memory";
            case Network() -> "network";
            case Storage(Disk disk) -> "disk-" + disk.id();
        };
    }

    /** Those of a server, in the order they are read. */
    static List<ChartName> list(Monitoring monitoring) {
        List<ChartName> names = new ArrayList<>(List.of(new Processor(), new Memory(), new Network()));
        monitoring.disks().forEach(watched -> names.add(new Storage(watched.disk())));
        return names;
    }

    static Optional<ChartName> find(Monitoring monitoring, String id) {
        return list(monitoring).stream().filter(name -> name.id().equals(id)).findFirst();
    }
}
