package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vpsmanager.cloud.vps.ProviderWork;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.contract.remoteconsole.ConsoleAccess;
import io.vpsmanager.contract.remoteconsole.ConsoleApi;
import io.vpsmanager.contract.remoteconsole.Vnc;
import io.vpsmanager.contract.remoteconsole.VncProtocol;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.engine.Fence;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.StepCall;
import io.vpsmanager.engine.StepId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ways to consoles, and who is let in. */
@Timeout(60)
class ConsoleTest {

    private static final String WIDTH = "640";
    private static final String UNKNOWN = "This way to a console is unknown, used or too old: ask for another one";
    private static final String WRONG = "This password is unknown, used or too old: ask for another one";

    @ParameterizedTest
    @EnumSource
    void anAddressOpensTheConsoleOnceAndIsNoted(TestDatabase database) throws IOException {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        String url = world.cloud
                .apis()
                .of(ConsoleApi.class, signIn(world).session().caller(), world.context())
                .getUrl(name);
        assertThat(url).startsWith(CloudWorld.URL + "/console#");

        assertThat(withSecret(world, secret(url))).isEqualTo(WIDTH);
        assertThat(world.events(name)).containsOnlyOnce("CONSOLE_OPENED ");
        assertThat(withSecret(world, secret(url))).isEqualTo(UNKNOWN);
        assertThat(withSecret(world, "made-up")).isEqualTo(UNKNOWN);
        assertThat(world.events(name)).noneMatch(line -> line.contains(secret(url)));
    }

    @ParameterizedTest
    @EnumSource
    void anAddressGetsTooOld(TestDatabase database) throws IOException {
        CloudWorld world = CloudWorld.on(database);
        String url = address(world, world.running());
        world.clock.turn(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(withSecret(world, secret(url))).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void aServersNewestTenWaysWait(TestDatabase database) throws IOException {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        List<String> urls =
                Stream.generate(() -> address(world, name)).limit(11).toList();
        assertThat(withSecret(world, secret(urls.getFirst()))).isEqualTo(UNKNOWN);
        assertThat(withSecret(world, secret(urls.get(1)))).isEqualTo(WIDTH);
    }

    @ParameterizedTest
    @EnumSource
    void aPasswordTellsWhichConsoleIsMeantAndIsGoodOnce(TestDatabase database) throws IOException {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        ServiceName other = world.running();
        Vnc vnc = open(world, name);
        Vnc second = open(world, other);
        assertThat(vnc.port()).isEqualTo(CloudWorld.VNC_PORT);
        assertThat(vnc.password()).hasSize(8).isNotEqualTo(second.password());

        assertThat(withPassword(world, "notright")).isEqualTo(WRONG);
        assertThat(withPassword(world, second.password())).isEqualTo(WIDTH);
        assertThat(world.events(other)).anyMatch(line -> line.startsWith("CONSOLE_OPENED"));
        assertThat(world.events(name)).noneMatch(line -> line.startsWith("CONSOLE_OPENED"));
        assertThat(withPassword(world, second.password())).isEqualTo(WRONG);
        assertThat(withPassword(world, vnc.password())).isEqualTo(WIDTH);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoMayActOnARunningServerGetsAWay(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> world.api(ConsoleApi.class, CloudWorld.BOB).getUrl(name))
                .matches(e -> e.code() == ErrorCode.NOT_FOUND);
        world.finish(world.api(PowerApi.class, CloudWorld.ALICE).stop(name).id());
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> address(world, name))
                .matches(e -> e.code() == ErrorCode.CONFLICT);
    }

    /** The way was given while the server ran, and is used when it does not any more. */
    @ParameterizedTest
    @EnumSource
    void aWayIsLookedAtWhenItIsUsed(TestDatabase database) throws IOException {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        String url = address(world, name);
        world.finish(world.api(PowerApi.class, CloudWorld.ALICE).stop(name).id());
        assertThat(withSecret(world, secret(url))).isEqualTo("Action not available: the VPS is not running");
    }

    @ParameterizedTest
    @EnumSource
    void aConsoleEndsWithTheSessionThatOpenedIt(TestDatabase database) throws IOException {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        SignedIn signedIn = signIn(world);
        String url = world.cloud
                .apis()
                .of(ConsoleApi.class, signedIn.session().caller(), world.context())
                .getUrl(name);
        endsAfter(world, url, ended -> ended.cloud.apis().identity().signOut(signedIn.token(), ended.context()));
    }

    @ParameterizedTest
    @EnumSource
    void aConsoleEndsWithTheRightToIt(TestDatabase database) throws IOException {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        endsAfter(world, address(world, name), locked -> locked.cloud.operator().lock(name, true, locked.context()));
    }

    @ParameterizedTest
    @EnumSource
    void aConsoleEndsWhenTheMachineIsOff(TestDatabase database) throws IOException {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        endsAfter(world, address(world, name), off -> {
            off.engine.stop(new StepCall(new StepId("pulled"), new Fence("test", 1)), new MachineId(name.value()));
            off.clock.turn(Duration.ofMinutes(1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aConsoleEndsWhenTheProviderBeginsToWork(TestDatabase database) throws IOException {
        CloudWorld world = CloudWorld.on(database);
        for (ProviderWork work : ProviderWork.values()) {
            ServiceName name = world.running();
            endsAfter(world, address(world, name), begun -> begun.cloud
                    .operator()
                    .beginWork(name, work, begun.context()));
            assertThatExceptionOfType(ContractException.class)
                    .as(work.toString())
                    .isThrownBy(() -> address(world, name))
                    .matches(e -> e.code() == ErrorCode.CONFLICT);
        }
    }

    private static void endsAfter(CloudWorld world, String url, Consumer<CloudWorld> change) throws IOException {
        try (RfbViewer viewer = new RfbViewer()) {
            CompletableFuture<Void> carried = CompletableFuture.runAsync(
                    () -> world.cloud.apis().consoles().connect(secret(url), viewer.given(), world.context()));
            assertThat(viewer.enter()).isEqualTo(WIDTH);
            change.accept(world);
            viewer.awaitEnd();
            carried.join();
        }
    }

    private static String withSecret(CloudWorld world, String secret) throws IOException {
        try (RfbViewer viewer = new RfbViewer()) {
            carry(() -> world.cloud.apis().consoles().connect(secret, viewer.given(), world.context()));
            return viewer.enter();
        }
    }

    private static String withPassword(CloudWorld world, String password) throws IOException {
        try (RfbViewer viewer = new RfbViewer()) {
            carry(() -> world.cloud.apis().consoles().connect(viewer.given(), world.context()));
            return viewer.enter(challenge -> VncAnswer.of(password, challenge));
        }
    }

    /** A refusal is told to the viewer too, which is what is looked at here. */
    private static void carry(Runnable connection) {
        Thread.ofVirtual().uncaughtExceptionHandler((_, _) -> {}).start(connection);
    }

    private static SignedIn signIn(CloudWorld world) {
        return world.cloud
                .apis()
                .identity()
                .signIn(CloudWorld.ALICE.value(), "correct horse", "a browser", world.context())
                .orElseThrow();
    }

    private static String address(CloudWorld world, ServiceName name) {
        return consoles(world).getUrl(name);
    }

    private static Vnc open(CloudWorld world, ServiceName name) {
        return consoles(world).open(name, new ConsoleAccess(Change.set(VncProtocol.VNC)));
    }

    private static ConsoleApi consoles(CloudWorld world) {
        return world.cloud.apis().of(ConsoleApi.class, signIn(world).session().caller(), world.context());
    }

    private static String secret(String url) {
        return url.substring(url.indexOf('#') + 1);
    }
}
