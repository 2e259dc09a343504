package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vpsmanager.cloud.remoteconsole.ConsoleFeature;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.remoteconsole.ConsoleAccess;
import io.vpsmanager.contract.remoteconsole.ConsoleApi;
import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many consoles are open at once, and what whoever wants one more is told. */
@Timeout(60)
class ConsoleLimitTest {

    private static final String OF_SERVER = "Too many consoles of this VPS are open: close one of them first";
    private static final String OF_ACCOUNT = "Your account has too many consoles open: close one of them first";
    private static final String WIDTH = "640";

    private final List<RfbViewer> viewers = new ArrayList<>();
    private Optional<Caller> caller = Optional.empty();

    @AfterEach
    void leave() throws IOException {
        for (RfbViewer viewer : viewers) {
            viewer.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerHasFiveAndTheSixthIsToldWhatToClose(TestDatabase database) throws IOException {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        String early = address(world, name);
        String password =
                consoles(world).open(name, new ConsoleAccess(Change.keep())).password();
        List<RfbViewer> open = open(world, name, Consoles.MAX_OF_SERVER);

        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> address(world, name))
                .withMessage(OF_SERVER)
                .matches(e -> e.code() == ErrorCode.CONFLICT);
        RfbViewer refused = viewer();
        assertThat(withSecret(world, early, refused)).isEqualTo(OF_SERVER);
        refused.awaitEnd();
        assertThat(refused.reason()).isEqualTo(OF_SERVER);
        RfbViewer byPassword = viewer();
        carry(() -> world.cloud.apis().consoles().connect(byPassword.given(), world.context()));
        assertThat(byPassword.enter(challenge -> VncAnswer.of(password, challenge)))
                .isEqualTo(OF_SERVER);

        assertThat(world.events(name).stream().filter("CONSOLE_OPENED "::equals))
                .hasSize(Consoles.MAX_OF_SERVER);

        // What was refused is not used up.
        open.getFirst().close();
        awaitOpen(world, Consoles.MAX_OF_SERVER - 1);
        assertThat(withSecret(world, early, viewer())).isEqualTo(WIDTH);
    }

    @ParameterizedTest
    @EnumSource
    void anAccountHasFiftyAndIsToldOfWhichServers(TestDatabase database) throws IOException {
        CloudWorld world = CloudWorld.on(database);
        List<ServiceName> servers = Stream.generate(world::running)
                .limit(Consoles.MAX_OF_ACCOUNT / Consoles.MAX_OF_SERVER + 1)
                .toList();
        for (ServiceName server : servers.subList(1, servers.size())) {
            open(world, server, Consoles.MAX_OF_SERVER);
        }
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> address(world, servers.getFirst()))
                .withMessageStartingWith(OF_ACCOUNT + " (")
                .withMessageContaining("…")
                .matches(e -> e.servers().size() == servers.size() - 1);
    }

    /** Another manager's rows count while it tells of them, and no longer. */
    @ParameterizedTest
    @EnumSource
    void thoseOfOtherManagersCountAsLongAsTheyLive(TestDatabase database) throws IOException {
        DataSource shared = database.open();
        CloudWorld world = CloudWorld.on(shared);
        ServiceName name = world.running();
        CloudWorld other = CloudWorld.restarted(shared);
        other.clock.turn(Duration.between(other.clock.instant(), world.clock.instant()));
        open(other, name, Consoles.MAX_OF_SERVER);
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> address(world, name))
                .withMessage(OF_SERVER);
        // The other one's time stands still, as if it were dead.
        world.clock.turn(Duration.ofSeconds(21));
        assertThat(withSecret(world, address(world, name), viewer())).isEqualTo(WIDTH);
        world.clock.turn(Duration.ofHours(1));
        world.cloud.feature(ConsoleFeature.class).keeper().open().clearOld();
        assertThat(world.rows("console_connection")).isLessThanOrEqualTo(1);
    }

    @Test
    void aNetworkHasFewViewersThatSayNothing() throws IOException {
        CloudWorld world = CloudWorld.on(TestDatabase.H2);
        for (int i = 0; i < 20; i++) {
            RfbViewer silent = viewer();
            carry(() -> world.cloud.apis().consoles().connect(silent.given(), world.context()));
            silent.awaitWord();
        }
        RfbViewer more = viewer();
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> world.cloud.apis().consoles().connect(more.given(), world.context()))
                .matches(e -> e.code() == ErrorCode.TOO_MANY_REQUESTS);
        assertThat(more.reason()).contains("try again soon");
    }

    private List<RfbViewer> open(CloudWorld world, ServiceName name, int count) throws IOException {
        List<RfbViewer> opened = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RfbViewer viewer = viewer();
            assertThat(withSecret(world, address(world, name), viewer)).isEqualTo(WIDTH);
            opened.add(viewer);
        }
        return opened;
    }

    private static String withSecret(CloudWorld world, String url, RfbViewer viewer) throws IOException {
        String secret = url.substring(url.indexOf('#') + 1);
        carry(() -> world.cloud.apis().consoles().connect(secret, viewer.given(), world.context()));
        return viewer.enter();
    }

    private static void awaitOpen(CloudWorld world, long count) {
        while (world.rows("console_connection") != count) {
            Thread.onSpinWait();
        }
    }

    private RfbViewer viewer() throws IOException {
        RfbViewer viewer = new RfbViewer();
        viewers.add(viewer);
        return viewer;
    }

    private String address(CloudWorld world, ServiceName name) {
        return consoles(world).getUrl(name);
    }

    /** One session: its console ends with it. */
    private ConsoleApi consoles(CloudWorld world) {
        if (caller.isEmpty()) {
            caller = Optional.of(world.cloud
                    .apis()
                    .identity()
                    .signIn(CloudWorld.ALICE.value(), "correct horse", "a browser", world.context())
                    .orElseThrow()
                    .session()
                    .caller());
        }
        return world.cloud.apis().of(ConsoleApi.class, caller.get(), world.context());
    }

    private static void carry(Runnable connection) {
        Thread.ofVirtual().uncaughtExceptionHandler((_, _) -> {}).start(connection);
    }
}
