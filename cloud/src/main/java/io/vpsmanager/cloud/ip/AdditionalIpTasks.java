package io.vpsmanager.cloud.ip;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.AddressEngine;
import io.vpsmanager.engine.Outcome;
import java.util.List;
import java.util.function.BiFunction;

/** A task that gives a server an additional address, or takes one from it; the server keeps running. */
public record AdditionalIpTasks(String key, List<Step> steps) implements TaskDefinition {

    /** Of our own: OVHcloud's v1 has no task type for it. */
    public static final String RELEASE = "releaseAdditionalIp";

    /** Takes an address; released if the task fails. */
    public static AdditionalIpTasks provision(Catalogue catalogue, IpPool pool, IpStore addresses) {
        return new AdditionalIpTasks(
                TaskType.PROVISIONING_ADDITIONAL_IP.wire(), List.of(new TakeAdditionalIp(catalogue, pool, addresses)));
    }

    /** Releases an address, forward only. */
    public static AdditionalIpTasks release(IpPool pool, IpStore addresses) {
        return new AdditionalIpTasks(RELEASE, List.of(new GiveBackAdditionalIp(pool, addresses)));
    }

    @Override
    public VpsState during(VpsState before) {
        return before;
    }

    private record TakeAdditionalIp(Catalogue catalogue, IpPool pool, IpStore addresses) implements UndoableStep {
        @Override
        public String name() {
            return "takeAdditionalIp";
        }

        @Override
        public Outcome run(StepContext context) {
            VpsRow vps = context.vps();
            boolean taken = context.write(
                    () -> pool.takeAdditional(vps.id(), catalogue.getDatacenter(vps.datacenter()), context.task()));
            if (!taken) {
                return new Outcome.Failed("no IPv4 address is left in " + vps.datacenter());
            }
            return tell(
                    context,
                    addresses,
                    (engine, ip) -> engine.addAddress(context.step(), context.machine(), MachineAddress.of(ip)));
        }

        @Override
        public Outcome undo(StepContext context) {
            return giveBack(context, pool, addresses);
        }
    }

    private record GiveBackAdditionalIp(IpPool pool, IpStore addresses) implements Step {
        @Override
        public String name() {
            return "giveBackAdditionalIp";
        }

        @Override
        public Outcome run(StepContext context) {
            return giveBack(context, pool, addresses);
        }
    }

    /** First the machine loses it: somebody else may have it a moment after. */
    private static Outcome giveBack(StepContext context, IpPool pool, IpStore addresses) {
        Outcome outcome = tell(
                context,
                addresses,
                (engine, ip) -> engine.removeAddress(context.step(), context.machine(), ip.ipAddress()));
        if (outcome instanceof Outcome.Done) {
            context.write(() -> pool.giveBack(context.vps().id(), context.task()));
        }
        return outcome;
    }

    /** Asks the engine to change the task's address; done where there is none, or where the engine leaves that to the guest. */
    private static Outcome tell(StepContext context, IpStore addresses, BiFunction<AddressEngine, Ip, Outcome> change) {
        return addresses
                .find(context.vps().id(), context.task())
                .flatMap(ip -> context.engine().ability(AddressEngine.class).map(engine -> change.apply(engine, ip)))
                .orElseGet(Outcome.Done::new);
    }
}
