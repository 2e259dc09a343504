package io.vpsmanager.cloud.rebuild;

import io.vpsmanager.cloud.catalogue.SystemImage;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.image.ImageService;
import io.vpsmanager.cloud.sshkey.OpenSshKey;
import io.vpsmanager.cloud.sshkey.SshKeyStore;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.rebuild.Rebuild;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.sshkey.SshKey;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import java.util.Optional;

/** Fresh systems on the caller's servers. */
record RebuildService(Access access) implements RebuildApi {

    @Override
    public Task rebuild(ServiceName serviceName, Rebuild body) {
        return access.write(() -> {
            // Locks the server, so that a reboot it may wait for has either ended or not.
            access.servers().lockNext(access.getOperable(serviceName).id());
            VpsRow vps = access.getPermitted(VpsAction.REBUILD, serviceName);
            Installation wanted = wanted(serviceName, body);
            TaskRow task = vps.task().isPresent()
                    ? access.acceptNext(TaskType.REINSTALL_VM.wire(), vps)
                    : access.accept(TaskType.REINSTALL_VM.wire(), vps);
            new InstallationStore(access.database()).enter(task.id(), wanted);
            return task.task();
        });
    }

    private Installation wanted(ServiceName serviceName, Rebuild body) {
        String image = ImageService.usable(access, serviceName).stream()
                .map(SystemImage::id)
                .filter(id -> id.equals(body.imageId()))
                .findFirst()
                .orElseThrow(() -> ContractException.invalid(
                        "imageId",
                        "imageId must be one of those that /vps/" + serviceName + "/images/available lists"));
        if (body.installRTM() instanceof Change.Set<Boolean>(Boolean rtm) && rtm) {
            throw ContractException.invalid(
                    "installRTM", "installRTM: real-time monitoring is not offered here, leave it out");
        }
        Optional<String> key = key(body);
        boolean without = body.doNotSendPassword() instanceof Change.Set<Boolean>(Boolean wanted) && wanted;
        if (without && key.isEmpty()) {
            throw ContractException.invalid(
                    "doNotSendPassword",
                    "doNotSendPassword needs sshKey or publicSshKey: nobody could sign in otherwise");
        }
        return new Installation(image, key, !without);
    }

    private Optional<String> key(Rebuild body) {
        Optional<String> named = text(body.sshKey());
        Optional<String> given = text(body.publicSshKey());
        if (named.isPresent() && given.isPresent()) {
            throw ContractException.invalid("publicSshKey", "give either sshKey or publicSshKey, not both");
        }
        return named.map(this::kept).or(() -> given.map(text -> OpenSshKey.parse("publicSshKey", text)));
    }

    private String kept(String name) {
        return new SshKeyStore(access.database())
                .find(access.account(), name)
                .map(SshKey::key)
                .orElseThrow(() -> ContractException.invalid(
                        "sshKey", "sshKey must be one of those that /me/sshKey lists, not " + name));
    }

    private static Optional<String> text(Change<String> change) {
        return change instanceof Change.Set<String>(String text) && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }
}
