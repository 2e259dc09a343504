package io.vpsmanager.app.demo;

import io.vpsmanager.cloud.operator.CloudOperator;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.ProviderWork;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.simulator.fault.FaultRule;
import io.vpsmanager.simulator.fault.PlannedFault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the demo world (decisions/0007).
 *
 * <p>By the operator's and the customers' own calls, so that every machine is really in the engine; goes on where an
 * interrupted build stopped. What was done once is not done again: a demo that was played with stays as it was left.
 */
public final class DemoWorld {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    /** How many days ago the expired server expired. */
    private static final int DAYS_OVER = 12;

    /** Shorter than any history is kept. */
    private static final int DAYS_OF_PLAY = 14;

    private static final int TASKS = 10_000;

    private final CloudOperator operator;
    private final Apis apis;
    private final DemoEngine engine;
    private final LocalDate today;
    private final BooleanSupplier ended;

    /** `ended`: whether the program has ended; the next start goes on from there. */
    public DemoWorld(CloudOperator operator, Apis apis, DemoEngine engine, LocalDate today, BooleanSupplier ended) {
        this.operator = operator;
        this.apis = apis;
        this.engine = engine;
        this.today = today;
        this.ended = ended;
    }

    /** Makes the account that the program tells of, so that one can sign in at once; a password takes long to hash. */
    public void openMainAccount() {
        open(DemoAccounts.MAIN::equals);
    }

    private void open(Predicate<AccountId> which) {
        DemoAccounts.list().stream()
                .filter(account -> which.test(account.account().id()))
                .filter(account -> !operator.hasAccount(account.account().id()))
                .forEach(operator::createDemoAccount);
    }

    /** Makes the other accounts, delivers the servers and has each show what it is to; takes some seconds. */
    public void build() {
        open(Predicate.not(DemoAccounts.MAIN::equals));
        Set<ServiceName> there = operator.listVps().stream().map(VpsRow::name).collect(Collectors.toSet());
        List<DemoServer> servers = DemoServer.list();
        servers.stream()
                .filter(server -> !there.contains(server.serviceName()))
                .forEach(server -> attempt(server, () -> order(server)));
        servers.forEach(server -> attempt(server, () -> play(server)));
    }

    /** A server that cannot be made does not prevent the others. */
    private void attempt(DemoServer server, Runnable deed) {
        if (ended.getAsBoolean()) {
            return;
        }
        try {
            deed.run();
        } catch (RuntimeException e) {
            if (ended.getAsBoolean()) {
                LOG.debug("the program ended before the demo server {} was made", server.name(), e);
                return;
            }
            LOG.warn("the demo server {} could not be brought to {}", server.name(), server.scene(), e);
        }
    }

    /** Its faults come first: a delivery may be what they are to hold. */
    private void order(DemoServer server) {
        List<FaultRule> planned =
                engine.faults().list().stream().map(PlannedFault::rule).toList();
        server.scene().faults(server.name()).stream()
                .filter(rule -> !planned.contains(rule))
                .forEach(engine.faults()::add);
        operator.createVps(server.order(today), context());
    }

    private void play(DemoServer server) {
        ServiceName name = server.serviceName();
        if (server.scene() != Scene.INSTALLING) {
            await(() -> delivered(name));
            engine.simulator()
                    .backdate(
                            new MachineId(name.value()),
                            today.minusDays(server.age()).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            if (playedLongAgo(name)) {
                return;
            }
        }
        switch (server.scene()) {
            case STOPPED, STOPPING ->
                once(name, TaskType.STOP_VM, () -> power(server).stop(name));
            case REBOOTING -> once(name, TaskType.REBOOT_VM, () -> power(server).reboot(name));
            case RESCUED ->
                once(name, TaskType.SET_NETBOOT, () -> operator.netboot(name, NetbootMode.RESCUE, context()));
            case STUCK -> once(name, TaskType.PROVISIONING_ADDITIONAL_IP, () -> operator.addIp(name, context()));
            case MAINTENANCE -> work(name, ProviderWork.MAINTENANCE);
            case BACKUPING -> work(name, ProviderWork.BACKUPING);
            case UPGRADING -> work(name, ProviderWork.UPGRADING);
            case EXPIRED ->
                once(
                        name,
                        EventKind.EXPIRATION_CHANGED,
                        () -> operator.expire(name, today.minusDays(DAYS_OVER), context()));
            case LOCKED -> once(name, EventKind.LOCK_CHANGED, () -> operator.lock(name, true, context()));
            case RUNNING, INSTALLING, FAILING -> LOG.debug("{} is as it was delivered", name);
        }
    }

    private void work(ServiceName name, ProviderWork work) {
        once(name, EventKind.MAINTENANCE_CHANGED, () -> operator.beginWork(name, work, context()));
    }

    private void once(ServiceName name, EventKind kind, Runnable deed) {
        if (!operator.happened(kind, name)) {
            rest(name);
            deed.run();
        }
    }

    private void once(ServiceName name, TaskType type, Runnable deed) {
        boolean never =
                operator.listTasks(name, TASKS).stream().map(TaskRow::type).noneMatch(type::equals);
        if (never) {
            rest(name);
            deed.run();
        }
    }

    /** The record that a scene was played is not kept for ever. */
    private boolean playedLongAgo(ServiceName name) {
        Instant before = today.minusDays(DAYS_OF_PLAY).atStartOfDay().toInstant(ZoneOffset.UTC);
        return operator.listTasks(name, TASKS).stream()
                .filter(task -> task.type() == TaskType.DELIVER_VM)
                .flatMap(task -> task.ended().stream())
                .anyMatch(ended -> ended.isBefore(before));
    }

    private boolean delivered(ServiceName name) {
        return operator.listTasks(name, TASKS).stream()
                .anyMatch(
                        task -> task.type() == TaskType.DELIVER_VM && task.end().ended());
    }

    /** Waits until a server can be acted on; one that is stuck waits for an operator, and nobody for it. */
    private void rest(ServiceName name) {
        await(() -> operator.getVps(name).task().filter(task -> !task.stuck()).isEmpty());
    }

    private static void await(BooleanSupplier moment) {
        while (!moment.getAsBoolean()) {
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the demo was built", e);
            }
        }
    }

    private PowerApi power(DemoServer server) {
        return apis.of(PowerApi.class, new Caller.Person(server.owner(), "demo"), context());
    }

    private static CallContext context() {
        return CallContext.of("demo-" + UUID.randomUUID(), Origin.OPERATOR, "127.0.0.1");
    }
}
