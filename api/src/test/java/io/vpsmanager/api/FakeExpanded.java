package io.vpsmanager.api;

import io.vpsmanager.contract.OvhApi;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.form.ExpandedApi;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ObjectPage;
import io.vpsmanager.contract.identity.ApiApplication;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.identity.OAuth2Client;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.image.Software;
import io.vpsmanager.contract.image.Template;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.option.Option;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.sshkey.SshKey;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.Vps;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Lists of whole objects: one server, and of all else enough to sort. */
record FakeExpanded(Caller caller, FakeApis apis) implements ExpandedApi {

    @Override
    public List<ApiApplication> applications() {
        return List.of(ovh().applications().get(3));
    }

    @Override
    public List<ApiCredential> credentials(@Nullable Long applicationId, ApiCredential.@Nullable State status) {
        return List.of(ovh().credentials().get(4));
    }

    @Override
    public List<OAuth2Client> clients() {
        return List.of(ovh().clients().get(FakeIdentity.CLIENT));
    }

    @Override
    public List<SshKey> sshKeys() {
        return List.of(ovh().sshKeys().get("laptop"));
    }

    @Override
    public List<Email> emails() {
        return List.of(ovh().emails().get(new EmailId(6)));
    }

    @Override
    public List<Software> software(ServiceName serviceName) {
        return List.of(FakeImages.SOFTWARE);
    }

    @Override
    public List<Image> images(ServiceName serviceName) {
        return List.of(ovh().images().current(serviceName));
    }

    @Override
    public List<Template> templates(ServiceName serviceName) {
        return List.of(ovh().templates().get(serviceName, 5));
    }

    @Override
    public List<Software> templateSoftware(ServiceName serviceName, long id) {
        return List.of(FakeImages.SOFTWARE);
    }

    @Override
    public ObjectPage<Vps> vps(ListQuery query) {
        apis.queries.add(query);
        return new ObjectPage<>(List.of(Samples.vps(Samples.NAME)), 41);
    }

    @Override
    public List<Disk> disks(ServiceName serviceName) {
        return LongStream.of(9, 10, 8)
                .mapToObj(id -> Samples.disk(serviceName, id))
                .toList();
    }

    @Override
    public List<Ip> ips(ServiceName serviceName) {
        return List.of(Samples.ip("192.0.2.7"), Samples.ip("192.0.2.8"));
    }

    @Override
    public List<Option> options(ServiceName serviceName) {
        return List.of(
                new Option(VpsOption.SNAPSHOT, Option.State.RELEASED),
                new Option(VpsOption.ADDITIONAL_DISK, Option.State.SUBSCRIBED));
    }

    @Override
    public List<Task> tasks(ServiceName serviceName, @Nullable TaskState state, @Nullable TaskType type) {
        apis.filters.add(state + " " + type);
        return List.of(Samples.task(new TaskId(17)));
    }

    private OvhApi ovh() {
        return new FakeOvh(caller, apis);
    }
}
