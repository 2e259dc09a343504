package io.vpsmanager.console.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.rebuild.Rebuild;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.sshkey.SshKeyProblem;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsState;
import java.util.List;

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
        Task task =
                new WorldPower(world).begin(serviceName, VpsAction.REBUILD, TaskType.REINSTALL_VM, VpsState.INSTALLING);
        world.rebuilds.add(body);
        return task;
    }
}
