package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.rebuild.Rebuild;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.sshkey.SshKeyProblem;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Rebuilds, which are noted and change nothing but the state. */
final class WorldRebuilds implements RebuildApi {

    static final List<Image> IMAGES = List.of(new Image("u24", "Ubuntu 24.04"), new Image("d13", "Debian 13"));

    private final World world;

    WorldRebuilds(World world) {
        this.world = world;
    }

    @Override
    public Task rebuild(ServiceName serviceName, Rebuild body) {
        if (body.publicSshKey() instanceof Change.Set<String>(String key) && !key.startsWith("ssh-")) {
            throw ContractException.invalid(
                    "publicSshKey", "publicSshKey must be a public key", SshKeyProblem.NOT_A_KEY);
        }
        Optional<RunningTask> first = world.get(serviceName).task();
        if (first.isPresent()) {
            return waiting(serviceName, first.get(), body);
        }
        Task task =
                new WorldPower(world).begin(serviceName, VpsAction.REBUILD, TaskType.REINSTALL_VM, VpsState.INSTALLING);
        world.rebuilds.add(body);
        return task;
    }

    private Task waiting(ServiceName name, RunningTask first, Rebuild body) {
        VpsSummary vps = world.get(name);
        vps.refusal(VpsAction.REBUILD).ifPresent(refusal -> {
            throw ContractException.refused(refusal);
        });
        RunningTask awaited = new RunningTask(
                first.id(),
                first.type(),
                first.progress(),
                first.author(),
                first.created(),
                false,
                Optional.of(TaskType.REINSTALL_VM));
        world.change(Changed.with(vps, vps.condition().state(), Optional.of(awaited)));
        world.rebuilds.add(body);
        return new Task(
                world.now().atOffset(ZoneOffset.UTC),
                new TaskId(first.id().value() + 1),
                0,
                TaskState.TODO,
                TaskType.REINSTALL_VM);
    }
}
