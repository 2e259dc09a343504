package io.vpsmanager.api;

import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.me.Nichandle;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.model.Model;
import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.LockStatus;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.ResourceMetadata;
import io.vpsmanager.contract.vps.Vps;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsOffer;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.ZoneType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One of each thing the contract answers. */
final class Samples {

    static final ServiceName NAME = new ServiceName("vps-a41c9e07.vps.ovh.net");
    static final AccountId ACCOUNT = new AccountId("ab12345-ovh");

    /** Full of what the wire must not show: a fraction of a second, an offset of zero would be a `Z`. */
    static final OffsetDateTime MOMENT = OffsetDateTime.of(2026, 1, 27, 10, 0, 0, 123_456_789, ZoneOffset.ofHours(1));

    private Samples() {}

    static Vps vps(ServiceName name) {
        return new Vps(
                "cluster-1",
                null,
                new ResourceMetadata(
                        null, new UUID(1, 2), null, Map.of("team", "web"), "urn:v1:eu:resource:vps:" + name),
                VpsKeymap.FR,
                LockStatus.of(false),
                32_768,
                model(),
                List.of("192.0.2.0/24"),
                name,
                NetbootMode.LOCAL,
                VpsOffer.BETA_CLASSIC,
                null,
                VpsState.RUNNING,
                8,
                "Region OpenStack: os-gra1",
                ZoneType.REGION);
    }

    static Model model() {
        return new Model(
                List.of(VpsOption.AUTOMATED_BACKUP),
                List.of("GRA"),
                640,
                16,
                32_768,
                "vps-elite-8-32-640",
                "VPS Elite 2025",
                8,
                VpsVersion.V2025_1);
    }

    static Task task(TaskId id) {
        return new Task(MOMENT, id, 40, TaskState.WAITING_ACK, TaskType.REBOOT_VM);
    }

    static Disk disk(ServiceName name, long id) {
        return new Disk(250, id, null, null, name, 640, Disk.State.CONNECTED, Disk.Type.PRIMARY);
    }

    static Ip ip(String address) {
        return new Ip(null, Ip.Geolocation.FR, address, null, null, Ip.Type.PRIMARY, Ip.Version.V4);
    }

    static Service service(ServiceName name) {
        return new Service(
                true,
                ACCOUNT,
                ACCOUNT,
                ACCOUNT,
                LocalDate.of(2025, 11, 3),
                name,
                null,
                LocalDate.of(2026, 2, 3),
                List.of(1L, 12L),
                new Service.Renew(true, false, false, null, 1L),
                Service.RenewalType.AUTOMATIC_V2016,
                42,
                Service.State.OK);
    }

    static ApiCredential credential() {
        return new ApiCredential(
                null,
                3,
                MOMENT.withOffsetSameInstant(ZoneOffset.UTC),
                4,
                null,
                MOMENT,
                false,
                List.of(new AccessRule(AccessRule.Method.GET, "/*")),
                ApiCredential.State.VALIDATED);
    }

    static Nichandle nichandle() {
        return new Nichandle(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Country.FR,
                new Nichandle.Currency("EUR", "€"),
                null,
                "owner@example.com",
                null,
                null,
                null,
                null,
                Language.FR_FR,
                Nichandle.LegalForm.INDIVIDUAL,
                null,
                null,
                ACCOUNT,
                null,
                Nichandle.OvhCompany.OVH,
                Subsidiary.FR,
                null,
                null,
                null,
                null,
                null,
                null,
                Nichandle.State.COMPLETE,
                null,
                null);
    }
}
