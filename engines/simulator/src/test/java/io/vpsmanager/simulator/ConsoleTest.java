package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Login;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.simulator.remoteconsole.Viewer;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The screen and the keyboard of a played machine. */
@Timeout(20)
class ConsoleTest {

    private static final String PASSWORD = "right-Password-1";
    private static final int RAW = 0;
    private static final int ZLIB = 6;
    private static final int CONTROL = 0xffe3;
    private static final int ALT = 0xffe9;
    private static final int DELETE = 0xffff;

    @ParameterizedTest
    @EnumSource
    void rootIsLetInByItsPasswordOnly(TestDatabase database) throws IOException {
        World world = new World(database);
        world.simulator.setPassword(World.step("set"), World.MACHINE, PASSWORD);
        world.clock.turn(Duration.ofMinutes(1));

        try (Viewer viewer = viewer(world, ZLIB)) {
            viewer.await("vps-test-01 login: ");
            viewer.type("root");
            viewer.await("Password: ");
            viewer.type("wrong");
            viewer.await("Login incorrect");
            viewer.type("root");
            viewer.type(PASSWORD);
            assertThat(viewer.await("root@vps-test-01:~# ")).doesNotContain(PASSWORD);
            viewer.type("ip addr");
            viewer.await("ens3  192.0.2.1");
            viewer.type("nproc; rm -rf /");
            viewer.await("nproc;: command not found");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {RAW, ZLIB})
    void allWhoLookSeeTheSame(int encoding) throws IOException {
        World world = new World(TestDatabase.H2);
        try (Viewer one = viewer(world, encoding);
                Viewer other = viewer(world, ZLIB)) {
            one.await("login: ");
            one.type("somebody");
            assertThat(other.await("Password: ")).contains("login: somebody");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRestartIsSeen(TestDatabase database) throws IOException {
        World world = new World(database);
        try (Viewer viewer = viewer(world, ZLIB)) {
            viewer.await("disk: image debian-13");
            world.simulator.reboot(World.step("rescue"), World.MACHINE, BootMode.RESCUE);
            viewer.await("Restarting...   0 %");
            world.clock.turn(Duration.ofSeconds(18));
            viewer.await("Restarting...  40 %");
            world.clock.turn(Duration.ofMinutes(2));
            viewer.await("rescue login: ");

            world.simulator.installSystem(World.step("install"), World.MACHINE, "rocky-10", nobody());
            viewer.await("Installing the system...   0 %");
            world.clock.turn(Duration.ofMinutes(2));
            assertThat(viewer.await("vps-test-01 login: ")).contains("image rocky-10");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMachineThatIsOffHasNoScreen(TestDatabase database) throws IOException {
        World world = new World(database);
        try (Viewer viewer = viewer(world, ZLIB)) {
            viewer.await("login: ");
            world.simulator.stop(World.step("stop"), World.MACHINE);
            world.clock.turn(Duration.ofMinutes(1));
            viewer.awaitEnd();
        }
        assertThat(world.simulator.openConsole(World.MACHINE)).isEmpty();
        assertThat(world.simulator.openConsole(new MachineId("nowhere"))).isEmpty();
    }

    /** Nobody asked the engine to: it finds the machine off when it looks. */
    @ParameterizedTest
    @EnumSource
    void aSystemSwitchesItsMachineOff(TestDatabase database) throws IOException {
        World world = new World(database);
        world.simulator.setPassword(World.step("set"), World.MACHINE, PASSWORD);
        try (Viewer viewer = viewer(world, ZLIB)) {
            viewer.await("login: ");
            viewer.type("root");
            viewer.type(PASSWORD);
            viewer.await("~# ");
            viewer.type("poweroff");
            viewer.awaitEnd();
        }
        assertThat(world.power()).isEqualTo(Power.OFF);
    }

    @ParameterizedTest
    @ValueSource(ints = ZLIB)
    void controlAltDeleteStartsTheSystemAnew(int encoding) throws IOException {
        World world = new World(TestDatabase.H2);
        try (Viewer viewer = viewer(world, encoding)) {
            viewer.await("login: ");
            viewer.type("somebody");
            viewer.await("Password: ");
            viewer.press(CONTROL, ALT, DELETE);
            viewer.await(text -> !text.contains("Password:"));
            viewer.await("GNU/Linux vps-test-01 tty1\n\nvps-test-01 login:");
        }
    }

    /** By the numbers that keys had before Unicode, which viewers send where there is one, and by those they have since. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keysOfAllAlphabetsAreTyped(boolean older) throws IOException {
        int[] keys = older
                ? new int[] {
                    0xe9, 0xdf, 0x20ac, 0x13bd, 0x13bc, 0x1b3, 0x1a3, 0x1b1, 0x1e8, 0x2bb, 0x6f6, 0x6d6, 0x6d1, 0x7d9
                }
                : Viewer.BEYOND_ASCII
                        .codePoints()
                        .map(sign -> 0x0100_0000 + sign)
                        .toArray();
        try (Viewer viewer = viewer(new World(TestDatabase.H2), ZLIB)) {
            viewer.await("login: ");
            for (int key : keys) {
                viewer.press(key);
            }
            viewer.await("login: " + Viewer.BEYOND_ASCII);
        }
    }

    private static Viewer viewer(World world, int encoding) throws IOException {
        return new Viewer(world.simulator.openConsole(World.MACHINE).orElseThrow(), encoding);
    }

    private static Login nobody() {
        return new Login(Optional.empty(), Optional.empty());
    }
}
