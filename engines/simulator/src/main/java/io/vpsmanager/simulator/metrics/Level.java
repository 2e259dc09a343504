package io.vpsmanager.simulator.metrics;

import io.vpsmanager.engine.metrics.MachineUsage;
import io.vpsmanager.engine.metrics.MachineUsage.Cpu;
import java.time.Instant;

/** What a machine uses at one moment, or many moments added up; memory as a part of what it has. */
record Level(Cpu cpu, double memory, double received, double sent) {

    static final Level NOTHING = new Level(new Cpu(0, 0, 0, 0), 0, 0, 0);

    Level plus(Level other, double times) {
        return new Level(
                new Cpu(
                        cpu.user() + other.cpu.user() * times,
                        cpu.system() + other.cpu.system() * times,
                        cpu.nice() + other.cpu.nice() * times,
                        cpu.iowait() + other.cpu.iowait() * times),
                memory + other.memory * times,
                received + other.received * times,
                sent + other.sent * times);
    }

    MachineUsage usage(Instant at, double memoryMax) {
        return new MachineUsage(at, cpu, memory * memoryMax, memoryMax, received, sent);
    }
}
