package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.history.EventViews;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskStep;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happened to a server, as its contacts read it. */
class HistoryTest {

    @ParameterizedTest
    @EnumSource
    void tellsWhoDidWhatFromWhere(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        rename(world, server, "a");
        rename(world, server, "100% ours");

        Event renamed = events(world, server, all(20)).rows().getFirst();

        assertThat(renamed.kind()).isEqualTo(EventKind.SETTINGS_CHANGED);
        assertThat(renamed.author()).isEqualTo(CloudWorld.ALICE.value());
        assertThat(renamed.origin()).isEqualTo(Origin.API);
        assertThat(renamed.remoteAddress()).contains("127.0.0.1");
        EventData told = EventData.find(renamed.detail()).orElseThrow();
        assertThat(told.get(EventData.Name.SETTINGS)).isEqualTo("displayName");
        assertThat(told.get(EventData.Name.FROM)).isEqualTo("a");
        assertThat(told.get(EventData.Name.TO)).isEqualTo("100% ours");
        Event delivered = events(world, server, all(20)).rows().get(2);
        assertThat(delivered.kind()).isEqualTo(EventKind.TASK_DONE);
        assertThat(delivered.author()).isEqualTo("manager");
        assertThat(delivered.remoteAddress()).isEmpty();
        assertThat(delivered.task().map(Event.AboutTask::type)).contains(TaskType.DELIVER_VM);
    }

    @ParameterizedTest
    @EnumSource
    void pagesBothWaysWithoutLosingARow(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        for (int i = 0; i < 5; i++) {
            rename(world, server, "name " + i);
        }
        List<Long> whole = ids(events(world, server, all(100)));
        assertThat(whole).hasSize(7);

        HistoryPage<Event> first = events(world, server, all(3));
        HistoryPage<Event> second = events(world, server, at(new Place.Before(whole.get(2))));
        HistoryPage<Event> third = events(world, server, at(new Place.Before(whole.get(5))));

        assertThat(ids(first)).isEqualTo(whole.subList(0, 3));
        assertThat(ids(second)).isEqualTo(whole.subList(3, 6));
        assertThat(ids(third)).isEqualTo(whole.subList(6, 7));
        assertThat(List.of(first.newer(), first.older(), second.newer(), second.older(), third.newer(), third.older()))
                .containsExactly(false, true, true, true, true, false);
        assertThat(events(world, server, at(new Place.After(whole.get(6))))).isEqualTo(second);
        assertThat(events(world, server, at(new Place.After(whole.get(3))))).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void keepsOnlyWhatIsAskedFor(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        world.clock.turn(Duration.ofDays(1));
        Instant later = world.clock.instant();
        rename(world, server, "later");

        assertThat(kinds(world, server, Optional.of(EventKind.TASK_DONE), Optional.empty(), Optional.empty()))
                .containsExactly(EventKind.TASK_DONE);
        assertThat(kinds(world, server, Optional.empty(), Optional.of(later), Optional.empty()))
                .containsExactly(EventKind.SETTINGS_CHANGED);
        assertThat(kinds(world, server, Optional.empty(), Optional.empty(), Optional.of(later)))
                .doesNotContain(EventKind.SETTINGS_CHANGED)
                .isNotEmpty();
        assertThat(events(
                                world,
                                server,
                                new HistoryQuery<>(
                                        Optional.empty(),
                                        Optional.of(Origin.CONSOLE),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        20))
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tasksComeWithTheirSteps(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        world.finish(world.api(PowerApi.class, CloudWorld.ALICE).reboot(server).id());

        List<TaskDetail> tasks = world.api(TaskViews.class, CloudWorld.ALICE)
                .page(server, tasks(Optional.empty()))
                .rows();

        assertThat(tasks).extracting(TaskDetail::type).containsExactly(TaskType.REBOOT_VM, TaskType.DELIVER_VM);
        assertThat(tasks).extracting(TaskDetail::end).containsOnly(TaskStatus.DONE);
        assertThat(tasks.get(1).steps())
                .extracting(TaskStep::name)
                .containsExactly("takeAddresses", "createMachine", "setPassword", "sendLogin");
        assertThat(tasks.getFirst().steps()).extracting(TaskStep::standing).containsExactly(TaskStep.Standing.DONE);
        assertThat(world.api(TaskViews.class, CloudWorld.ALICE)
                        .page(server, tasks(Optional.of(TaskType.REBOOT_VM)))
                        .rows())
                .containsExactly(tasks.getFirst());
        assertThat(world.api(TaskViews.class, CloudWorld.ALICE)
                        .page(server, tasks(Optional.of(TaskType.MIGRATE)))
                        .rows())
                .isEmpty();
        assertThat(world.api(TaskViews.class, CloudWorld.ALICE).listTypes(server))
                .containsExactlyInAnyOrder(TaskType.REBOOT_VM, TaskType.DELIVER_VM);
    }

    @ParameterizedTest
    @EnumSource
    void aStrangerIsToldThatThereIsNoSuchServer(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        assertThatThrownBy(() -> world.api(EventViews.class, CloudWorld.BOB).page(server, all(20)))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatThrownBy(() -> world.api(TaskViews.class, CloudWorld.BOB).page(server, tasks(Optional.empty())))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @ParameterizedTest
    @EnumSource
    void aNameGivenAgainTellsNothingOfItsEarlierServer(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        rename(world, server, "mine");
        world.finish(world.cloud.operator().deleteVps(server, world.context()).id());
        world.finish(world.order(server, CloudWorld.BOB).id());

        HistoryPage<Event> seen = world.api(EventViews.class, CloudWorld.BOB).page(server, all(100));

        assertThat(seen.rows()).extracting(Event::kind).containsExactly(EventKind.TASK_DONE, EventKind.TASK_ACCEPTED);
    }

    private static void rename(CloudWorld world, ServiceName server, String name) {
        world.api(VpsApi.class, CloudWorld.ALICE)
                .update(server, VpsUpdate.none().withDisplayName(Change.set(name)));
    }

    private static HistoryPage<Event> events(CloudWorld world, ServiceName server, HistoryQuery<EventKind> query) {
        return world.api(EventViews.class, CloudWorld.ALICE).page(server, query);
    }

    private static List<EventKind> kinds(
            CloudWorld world,
            ServiceName server,
            Optional<EventKind> kind,
            Optional<Instant> since,
            Optional<Instant> until) {
        return events(world, server, new HistoryQuery<>(kind, Optional.empty(), since, until, Optional.empty(), 20))
                .rows()
                .stream()
                .map(Event::kind)
                .toList();
    }

    private static List<Long> ids(HistoryPage<Event> page) {
        return page.rows().stream().map(Event::id).toList();
    }

    private static HistoryQuery<EventKind> all(int size) {
        return new HistoryQuery<>(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), size);
    }

    private static HistoryQuery<EventKind> at(Place place) {
        return new HistoryQuery<>(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(place), 3);
    }

    private static HistoryQuery<TaskType> tasks(Optional<TaskType> type) {
        return new HistoryQuery<>(type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 20);
    }
}
