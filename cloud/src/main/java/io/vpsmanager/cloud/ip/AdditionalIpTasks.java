package io.vpsmanager.cloud.ip;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.Outcome;
import java.util.List;

/** A task that gives a server an additional address, or takes one from it; the server keeps running. */
public record AdditionalIpTasks(String key, List<Step> steps) implements TaskDefinition {

    /** Of our own: OVHcloud's v1 has no task type for it. */
    public static final String RELEASE = "releaseAdditionalIp";

    /** Takes an address; released if the task fails. */
    public static AdditionalIpTasks provision(Catalogue catalogue, IpPool pool) {
        return new AdditionalIpTasks(
                TaskType.PROVISIONING_ADDITIONAL_IP.wire(), List.of(new TakeAdditionalIp(catalogue, pool)));
    }

    /** Releases an address, forward only: somebody else may have it a moment later. */
    public static AdditionalIpTasks release(IpPool pool) {
        return new AdditionalIpTasks(RELEASE, List.of(new GiveBackAdditionalIp(pool)));
    }

    @Override
    public VpsState during(VpsState before) {
        return before;
    }

    private record TakeAdditionalIp(Catalogue catalogue, IpPool pool) implements UndoableStep {
        @Override
        public String name() {
            return "takeAdditionalIp";
        }

        @Override
        public Outcome run(StepContext context) {
            VpsRow vps = context.vps();
            boolean taken = context.write(
                    () -> pool.takeAdditional(vps.id(), catalogue.getDatacenter(vps.datacenter()), context.task()));
            return taken ? new Outcome.Done() : new Outcome.Failed("no IPv4 address is left in " + vps.datacenter());
        }

        @Override
        public Outcome undo(StepContext context) {
            context.write(() -> pool.giveBack(context.vps().id(), context.task()));
            return new Outcome.Done();
        }
    }

    private record GiveBackAdditionalIp(IpPool pool) implements Step {
        @Override
        public String name() {
            return "giveBackAdditionalIp";
        }

        @Override
        public Outcome run(StepContext context) {
            context.write(() -> pool.giveBack(context.vps().id(), context.task()));
            return new Outcome.Done();
        }
    }
}
