package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.StepCall;
import io.vpsmanager.engine.StepId;
import java.util.function.Supplier;

/** What a step works on, and under which lease. Whatever it does outside its own memory goes through here. */
public final class StepContext {

    private final TaskLease lease;
    private final VpsRow vps;
    private final ComputeEngine engine;
    private final StepId id;

    StepContext(TaskLease lease, VpsRow vps, ComputeEngine engine, StepId id) {
        this.lease = lease;
        this.vps = vps;
        this.engine = engine;
        this.id = id;
    }

    public TaskId task() {
        return lease.task();
    }

    /** The server as it was when the step was read. */
    public VpsRow vps() {
        return vps;
    }

    /** The engine that holds its machine. */
    public ComputeEngine engine() {
        return engine;
    }

    public MachineId machine() {
        return new MachineId(vps.name().value());
    }

    /**
     * What an engine knows this piece of work by; made just before each call, since it looks whether the task is still
     * ours.
     */
    public StepCall step() {
        return call(id);
    }

    /** The same for a part of this step, for a step that makes several calls. */
    public StepCall part(String name) {
        return call(new StepId(id.value() + "-" + name));
    }

    /** Writes to the cloud's own rows, in one transaction; not at all once another runner has the task. */
    public void write(Runnable body) {
        lease.write(body);
    }

    /** The same, with an answer. */
    public <T> T write(Supplier<T> body) {
        return lease.write(body);
    }

    private StepCall call(StepId step) {
        lease.read();
        return new StepCall(step, lease.fence());
    }
}
