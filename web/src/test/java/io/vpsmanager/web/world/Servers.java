package io.vpsmanager.web.world;

import static io.vpsmanager.contract.option.VpsOption.ADDITIONAL_DISK;
import static io.vpsmanager.contract.option.VpsOption.AUTOMATED_BACKUP;
import static io.vpsmanager.contract.option.VpsOption.FTPBACKUP;
import static io.vpsmanager.contract.option.VpsOption.SNAPSHOT;

import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.datacenter.Country;
import io.vpsmanager.contract.datacenter.Datacenter;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.model.Model;
import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskStep;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.LockStatus;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.Vps;
import io.vpsmanager.contract.vps.VpsCondition;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsOffer;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.ZoneType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The servers of the world. */
final class Servers {

    private static final Datacenter GRAVELINES = new Datacenter(Country.FR, "Gravelines", "GRA");
    private static final Datacenter STRASBOURG = new Datacenter(Country.FR, "Strasbourg", "SBG");
    private static final Datacenter LIMBURG = new Datacenter(Country.DE, "Limburg", "LIM");
    private static final Datacenter WARSAW = new Datacenter(Country.PL, "Varsovie", "WAW");
    private static final Datacenter LONDON = new Datacenter(Country.GB, "Londres", "ERI");

    private Servers() {}

    private record Row(String service, String displayName, VpsState state, String model, Datacenter place, String ip) {}

    static void fill(World world) {
        Row[] rows = {
            new Row(
                    "vps-test-01",
                    "Serveur Web Production",
                    VpsState.RUNNING,
                    "Comfort 2025",
                    GRAVELINES,
                    "51.210.14.23"),
            new Row("vps-test-02", "Base de données", VpsState.REBOOTING, "Elite 2025", STRASBOURG, "51.75.201.7"),
            new Row("vps-test-03", "Staging", VpsState.STOPPED, "Starter 2025", LIMBURG, "57.128.3.118"),
            new Row("vps-test-04", "", VpsState.RESCUED, "Value 2020", WARSAW, "146.59.87.201"),
            new Row("vps-a41c9e07", "Boutique", VpsState.RUNNING, "Essential 2025", LONDON, "57.128.171.90"),
            new Row(
                    "vps-0d2f77b1",
                    "Intégration continue",
                    VpsState.INSTALLING,
                    "Comfort 2025",
                    GRAVELINES,
                    "51.210.99.4"),
        };
        LocalDate[] ends = {
            LocalDate.of(2027, 11, 14),
            LocalDate.of(2027, 2, 2),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2027, 8, 9),
            LocalDate.of(2027, 3, 21),
            LocalDate.of(2027, 1, 5)
        };
        for (int i = 0; i < rows.length; i++) {
            add(world, rows[i], ends[i]);
        }
        world.tasks.put(World.RUNNING, history());
    }

    private static void add(World world, Row row, LocalDate expiration) {
        ServiceName name = ServiceName.valueOf(row.service() + ".vps.ovh.net");
        boolean busy = row.state() == VpsState.REBOOTING || row.state() == VpsState.INSTALLING;
        Optional<RunningTask> task = busy
                ? Optional.of(new RunningTask(
                        new TaskId(52_117_480L),
                        row.state() == VpsState.REBOOTING ? TaskType.REBOOT_VM : TaskType.DELIVER_VM,
                        row.state() == VpsState.REBOOTING ? 42 : 14,
                        "ab12345-ovh",
                        Instant.parse("2026-11-22T13:32:40Z"),
                        false,
                        Optional.empty()))
                : Optional.empty();
        Set<VpsOption> options = name.equals(World.RUNNING) ? Set.of(SNAPSHOT, AUTOMATED_BACKUP) : Set.of();
        world.change(new VpsSummary(
                name,
                row.displayName().isEmpty() ? Optional.empty() : Optional.of(row.displayName()),
                new VpsCondition(
                        row.state(),
                        VpsCondition.Hold.of(task),
                        false,
                        false,
                        false,
                        options,
                        false,
                        VpsVersion.V2025_1,
                        Set.of()),
                row.state() == VpsState.RESCUED ? NetbootMode.RESCUE : NetbootMode.LOCAL,
                task,
                "VPS " + row.model(),
                row.place(),
                Optional.of(row.ip()),
                expiration,
                Optional.empty()));
        task.ifPresent(running -> world.tasks.put(name, List.of(WorldPower.running(running, world))));
    }

    private static List<TaskDetail> history() {
        TaskDetail reboot = ended(52_117_002L, TaskType.REBOOT_VM, TaskStatus.DONE, "2026-11-22T13:30:12Z", 48);
        TaskDetail start = ended(52_090_411L, TaskType.START_VM, TaskStatus.DONE, "2026-11-20T07:58:00Z", 31);
        TaskDetail failed = ended(51_873_226L, TaskType.REINSTALL_VM, TaskStatus.ERROR, "2026-10-28T17:40:05Z", 190);
        return List.of(reboot, start, failed);
    }

    private static TaskDetail ended(long id, TaskType type, TaskStatus end, String created, int seconds) {
        Instant from = Instant.parse(created);
        Instant to = from.plusSeconds(seconds);
        boolean done = end == TaskStatus.DONE;
        return new TaskDetail(
                new TaskId(id),
                type,
                end,
                100,
                done ? "ab12345-ovh" : "operator",
                done ? Origin.CONSOLE : Origin.OPERATOR,
                "console-9c41e6935f0c2ab8",
                from,
                Optional.of(to),
                List.of(
                        new TaskStep("stop", TaskStep.Standing.DONE, Optional.of(from.plusSeconds(2))),
                        new TaskStep(
                                "createDisk",
                                done ? TaskStep.Standing.DONE : TaskStep.Standing.UNDONE,
                                Optional.of(from.plusSeconds(20))),
                        new TaskStep(
                                "start", done ? TaskStep.Standing.DONE : TaskStep.Standing.FAILED, Optional.of(to))),
                done ? Optional.empty() : Optional.of("L’image demandée n’est plus disponible."));
    }

    static Vps vps(VpsSummary summary, @Nullable VpsKeymap keymap, boolean monitored) {
        Model model = new Model(
                List.of(SNAPSHOT, AUTOMATED_BACKUP, FTPBACKUP, ADDITIONAL_DISK).subList(0, 3),
                List.of(),
                160,
                summary.modelName().contains("Starter") ? 2 : 16,
                8192,
                "vps-comfort-4-8-160",
                summary.modelName(),
                4,
                VpsVersion.V2025_1);
        return new Vps(
                "cluster-1",
                summary.displayName().orElse(null),
                null,
                keymap,
                LockStatus.of(false),
                8192,
                model,
                List.of(),
                summary.name(),
                summary.netbootMode(),
                VpsOffer.SSD,
                monitored,
                summary.state(),
                4,
                "Region OpenStack: os-gra1",
                ZoneType.REGION);
    }

    static List<Ip> ips(VpsSummary summary) {
        String main = summary.mainIp().orElseThrow();
        String gateway = main.substring(0, main.lastIndexOf('.')) + ".1";
        return List.of(
                ip(gateway, main, "fa:16:3e:5b:01:c7", "web.exemple.fr", Ip.Type.PRIMARY, Ip.Version.V4),
                ip("2001:41d0:305:2100::1", "2001:41d0:305:2100::a4f1", null, null, Ip.Type.PRIMARY, Ip.Version.V6),
                ip(null, "178.33.24.18", null, null, Ip.Type.ADDITIONAL, Ip.Version.V4),
                ip(null, "178.33.24.19", null, null, Ip.Type.ADDITIONAL, Ip.Version.V4));
    }

    private static Ip ip(
            @Nullable String gateway,
            String address,
            @Nullable String mac,
            @Nullable String reverse,
            Ip.Type type,
            Ip.Version version) {
        return new Ip(gateway, Ip.Geolocation.FR, address, mac, reverse, type, version);
    }

    static Service service(VpsSummary summary) {
        return new Service(
                true,
                WorldIdentity.ACCOUNT,
                WorldIdentity.ACCOUNT,
                WorldIdentity.ACCOUNT,
                LocalDate.of(2023, 11, 14),
                summary.name(),
                null,
                summary.expiration(),
                List.of(1L, 12L),
                new Service.Renew(true, false, false, false, 1L),
                Service.RenewalType.AUTOMATIC_V2016,
                117_410_336L,
                Service.State.OK);
    }
}
