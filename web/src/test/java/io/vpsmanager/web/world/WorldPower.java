package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskStep;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Power actions that last until {@link World#endTask}. */
final class WorldPower implements PowerApi {

    private final World world;

    WorldPower(World world) {
        this.world = world;
    }

    @Override
    public Task reboot(ServiceName serviceName) {
        Optional<RunningTask> netboot =
                world.get(serviceName).task().filter(task -> task.type() == TaskType.SET_NETBOOT);
        if (netboot.isPresent()) {
            return wire(netboot.get());
        }
        return begin(serviceName, VpsAction.REBOOT, TaskType.REBOOT_VM, VpsState.REBOOTING);
    }

    @Override
    public Task start(ServiceName serviceName) {
        return begin(serviceName, VpsAction.START, TaskType.START_VM, VpsState.REBOOTING);
    }

    @Override
    public Task stop(ServiceName serviceName) {
        return begin(serviceName, VpsAction.STOP, TaskType.STOP_VM, VpsState.STOPPING);
    }

    Task begin(ServiceName name, VpsAction action, TaskType type, VpsState state) {
        VpsSummary vps = world.get(name);
        vps.refusal(action).ifPresent(refusal -> {
            throw ContractException.refused(refusal);
        });
        TaskId id = new TaskId(
                52_118_000L + world.tasks.values().stream().mapToInt(List::size).sum());
        RunningTask task =
                new RunningTask(id, type, 40, WorldIdentity.ACCOUNT.value(), world.now(), false, Optional.empty());
        world.change(Changed.with(vps, state, Optional.of(task)));
        List<TaskDetail> all = new ArrayList<>(world.tasks.getOrDefault(name, List.of()));
        all.addFirst(running(task, world));
        world.tasks.put(name, List.copyOf(all));
        return wire(task);
    }

    private static Task wire(RunningTask task) {
        return new Task(
                task.created().atOffset(ZoneOffset.UTC), task.id(), task.progress(), TaskState.DOING, task.type());
    }

    static TaskDetail running(RunningTask task, World world) {
        return new TaskDetail(
                task.id(),
                task.type(),
                task.stuck() ? TaskStatus.STUCK : TaskStatus.RUNNING,
                task.progress(),
                task.author(),
                Origin.CONSOLE,
                "console-5f0c2ab87d41e693",
                task.created(),
                Optional.empty(),
                List.of(new TaskStep("reboot", TaskStep.Standing.RUNNING, Optional.of(world.now()))),
                Optional.empty());
    }

    static void end(World world, ServiceName name) {
        VpsSummary vps = world.get(name);
        TaskType type = vps.task().orElseThrow().type();
        VpsState state = type == TaskType.STOP_VM ? VpsState.STOPPED : VpsState.RUNNING;
        world.change(Changed.with(vps, state, Optional.empty()));
        List<TaskDetail> all = new ArrayList<>(world.tasks.getOrDefault(name, List.of()));
        TaskDetail task = all.getFirst();
        all.set(
                0,
                new TaskDetail(
                        task.id(),
                        task.type(),
                        TaskStatus.DONE,
                        100,
                        task.author(),
                        task.origin(),
                        task.queryId(),
                        task.created(),
                        Optional.of(task.created().plus(Duration.ofSeconds(48))),
                        task.steps(),
                        Optional.empty()));
        world.tasks.put(name, List.copyOf(all));
    }
}
