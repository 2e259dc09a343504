package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.catalogue.SystemImage;
import io.vpsmanager.cloud.email.EmailRow;
import io.vpsmanager.cloud.sshkey.SshKeyStore;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.VpsListPages;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.email.Email;
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
import io.vpsmanager.contract.sshkey.SshKey;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.Vps;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The caller's lists as whole objects. */
record ExpandedDoor(Access access) implements ExpandedApi {

    @Override
    public List<ApiApplication> applications() {
        return access.cloud().keys().applications().list(access.account()).stream()
                .map(ApplicationDoor::read)
                .toList();
    }

    @Override
    public List<ApiCredential> credentials(@Nullable Long applicationId, ApiCredential.@Nullable State status) {
        CredentialDoor door = new CredentialDoor(access);
        return door.rows(applicationId, status).map(door::read).toList();
    }

    @Override
    public List<OAuth2Client> clients() {
        return access.cloud().keys().clientRows().list(access.account()).stream()
                .map(ClientDoor::read)
                .toList();
    }

    @Override
    public List<Email> emails() {
        List<EmailRow> emails = access.cloud().emails().store().list(access.account());
        if (emails.stream().anyMatch(EmailRow::secret)) {
            access.requireSure();
        }
        return emails.stream().map(EmailRow::email).toList();
    }

    @Override
    public List<SshKey> sshKeys() {
        return new SshKeyStore(access.cloud().database()).list(access.account());
    }

    /** Two reads, however many servers. */
    @Override
    public ObjectPage<Vps> vps(ListQuery query) {
        VpsListPages pages = new VpsListPages(
                access.cloud().database(), access.cloud().catalogue().datacenters(), access.today());
        long elements = pages.count(access.account(), query);
        List<Vps> items = pages.list(access.account(), query).stream()
                .map(row -> VpsDoor.whole(access, row))
                .toList();
        return new ObjectPage<>(items, elements);
    }

    @Override
    public List<Disk> disks(ServiceName serviceName) {
        return access.cloud().disks().list(access.see(serviceName).id()).stream()
                .map(row -> DiskDoor.whole(serviceName, row))
                .toList();
    }

    @Override
    public List<Software> software(ServiceName serviceName) {
        access.see(serviceName);
        return List.of();
    }

    @Override
    public List<Image> images(ServiceName serviceName) {
        return ImageDoor.usable(access, serviceName).stream()
                .map(SystemImage::image)
                .toList();
    }

    @Override
    public List<Ip> ips(ServiceName serviceName) {
        return access.cloud().ips().list(access.see(serviceName).id());
    }

    @Override
    public List<Option> options(ServiceName serviceName) {
        return access.cloud().options().list(access.see(serviceName).id());
    }

    @Override
    public List<Task> tasks(ServiceName serviceName, @Nullable TaskState state, @Nullable TaskType type) {
        return TaskDoor.rows(access, serviceName, state, type)
                .map(TaskRow::task)
                .toList();
    }

    @Override
    public List<Template> templates(ServiceName serviceName) {
        return ImageDoor.usable(access, serviceName).stream()
                .map(SystemImage::template)
                .toList();
    }

    @Override
    public List<Software> templateSoftware(ServiceName serviceName, long id) {
        new TemplateDoor(access).get(serviceName, id);
        return List.of();
    }
}
