package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.disk.DiskUpdate;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ObjectPage;
import io.vpsmanager.contract.monitoring.DiskStatisticType;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.monitoring.MonitoringPeriod;
import io.vpsmanager.contract.monitoring.StatisticType;
import io.vpsmanager.contract.monitoring.TimestampValue;
import io.vpsmanager.contract.monitoring.UnitAndValue;
import io.vpsmanager.contract.monitoring.UnitAndValues;
import io.vpsmanager.contract.option.Option;
import io.vpsmanager.contract.option.OptionApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.DownloadSnapshotUrl;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.snapshot.SnapshotUpdate;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskApi;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.Vps;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsBillingVersion;
import io.vpsmanager.contract.vps.VpsUpdate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The one server of the fake cloud: what it is, its power and its tasks. */
final class FakeVps {

    private FakeVps() {}

    static VpsApi vps(FakeApis apis) {
        return new VpsApi() {
            @Override
            public ObjectPage<Vps> listObjects(ListQuery query) {
                apis.queries.add(query);
                return new ObjectPage<>(List.of(Samples.vps(Samples.NAME)), 41);
            }

            @Override
            public List<ServiceName> list() {
                return List.of(Samples.NAME);
            }

            @Override
            public Vps get(ServiceName serviceName) {
                return switch (serviceName.value()) {
                    case "broken" -> throw new IllegalStateException("a secret of the database");
                    case "unreachable" ->
                        throw ContractException.unavailable(
                                "The engine cannot be reached", new RuntimeException("secret"));
                    default -> Samples.vps(apis.get(serviceName));
                };
            }

            @Override
            public void update(ServiceName serviceName, VpsUpdate body) {
                apis.updates.add(body);
            }

            @Override
            public VpsBillingVersion version(ServiceName serviceName) {
                return new VpsBillingVersion(2);
            }
        };
    }

    /** Reboot works; start and stop fail in the ways a change can. */
    static PowerApi power(FakeApis apis) {
        return new PowerApi() {
            @Override
            public Task reboot(ServiceName serviceName) {
                apis.reboots.incrementAndGet();
                return Samples.task(new TaskId(17));
            }

            @Override
            public Task start(ServiceName serviceName) {
                throw ContractException.refused(Refusal.ALREADY_RUNNING);
            }

            @Override
            public Task stop(ServiceName serviceName) {
                throw ContractException.refused(Refusal.SERVICE_EXPIRED);
            }
        };
    }

    static TaskApi tasks(FakeApis apis) {
        return new TaskApi() {
            @Override
            public List<Task> listObjects(ServiceName serviceName, @Nullable TaskState state, @Nullable TaskType type) {
                apis.filters.add(state + " " + type);
                return List.of(Samples.task(new TaskId(17)));
            }

            @Override
            public List<TaskId> list(ServiceName serviceName, @Nullable TaskState state, @Nullable TaskType type) {
                apis.filters.add(state + " " + type);
                return List.of(new TaskId(17));
            }

            @Override
            public Task get(ServiceName serviceName, TaskId id) {
                return Samples.task(id);
            }
        };
    }

    static SnapshotApi snapshots(FakeApis apis) {
        return new SnapshotApi() {
            @Override
            public Task create(ServiceName serviceName, NewSnapshot body) {
                apis.updates.add(body);
                return Samples.task(new TaskId(18));
            }

            @Override
            public void abort(ServiceName serviceName) {
                apis.updates.add("abort");
            }

            @Override
            public Snapshot get(ServiceName serviceName) {
                return new Snapshot(OffsetDateTime.parse("2026-11-24T10:00:00+01:00"), "", "12", null);
            }

            @Override
            public DownloadSnapshotUrl download(ServiceName serviceName) {
                return new DownloadSnapshotUrl(393_216, "https://vps.example.com/download/snapshot/token");
            }

            @Override
            public void update(ServiceName serviceName, SnapshotUpdate body) {
                apis.updates.add(body);
            }

            @Override
            public Task delete(ServiceName serviceName) {
                return Samples.task(new TaskId(19));
            }

            @Override
            public Task revert(ServiceName serviceName) {
                return Samples.task(new TaskId(20));
            }
        };
    }

    static DiskApi disks() {
        return new DiskApi() {
            @Override
            public List<Disk> listObjects(ServiceName serviceName) {
                return LongStream.of(9, 10, 8)
                        .mapToObj(id -> Samples.disk(serviceName, id))
                        .toList();
            }

            @Override
            public List<Long> list(ServiceName serviceName) {
                return List.of(7L);
            }

            @Override
            public Disk get(ServiceName serviceName, long id) {
                return Samples.disk(serviceName, id);
            }

            @Override
            public void update(ServiceName serviceName, long id, DiskUpdate body) {}
        };
    }

    /** Twice five, the second time unknown. */
    static MonitoringApi monitoring() {
        return new MonitoringApi() {
            @Override
            public UnitAndValues list(ServiceName serviceName, MonitoringPeriod period, StatisticType type) {
                return new UnitAndValues(
                        "%", List.of(new TimestampValue(1_767_225_600, 5.25), new TimestampValue(1_767_225_900, null)));
            }

            @Override
            public UnitAndValue use(ServiceName serviceName, StatisticType type) {
                return new UnitAndValue("bytes/s", 1_024);
            }

            @Override
            public UnitAndValues listDisk(
                    ServiceName serviceName, long id, MonitoringPeriod period, DiskStatisticType type) {
                return new UnitAndValues("bytes", List.of());
            }

            @Override
            public UnitAndValue useDisk(ServiceName serviceName, long id, DiskStatisticType type) {
                return new UnitAndValue("bytes", 2_147_483_648.0);
            }
        };
    }

    static OptionApi options() {
        return new OptionApi() {
            @Override
            public List<Option> listObjects(ServiceName serviceName) {
                return List.of(
                        new Option(VpsOption.SNAPSHOT, Option.State.RELEASED),
                        new Option(VpsOption.ADDITIONAL_DISK, Option.State.SUBSCRIBED));
            }

            @Override
            public List<VpsOption> active(ServiceName serviceName) {
                return List.of(VpsOption.SNAPSHOT);
            }

            @Override
            public List<VpsOption> list(ServiceName serviceName) {
                return List.of(VpsOption.SNAPSHOT, VpsOption.ADDITIONAL_DISK);
            }

            @Override
            public Option get(ServiceName serviceName, VpsOption option) {
                return new Option(option, Option.State.SUBSCRIBED);
            }
        };
    }
}
