package io.vpsmanager.simulator.remoteconsole;

import java.time.InstantSource;
import java.util.Optional;

/**
 * The system of one machine at its screen: it starts, asks for a password, and takes commands.
 *
 * <p>Like the memory of a machine its screen is kept nowhere else; whether the machine runs, and who is let in, is the
 * engine's to say. Thread-safe.
 */
final class ConsoleSession {

    private static final int MAX_LINE_LENGTH = 200;
    private static final char ENTER = '\r';
    private static final char BACKSPACE = '\b';
    private static final char INTERRUPT = 3;
    private static final char END = 4;

    private enum Stage {
        /** No system takes keys. */
        NONE,
        NAME,
        PASSWORD,
        SHELL
    }

    private final String machine;
    private final GuestSource guests;
    private final InstantSource clock;
    private final Screen screen = new Screen();
    private final StringBuilder line = new StringBuilder();
    private Optional<GuestState> seen = Optional.empty();
    private Stage stage = Stage.NONE;
    private String user = "";

    ConsoleSession(String machine, GuestSource guests, InstantSource clock) {
        this.machine = machine;
        this.guests = guests;
        this.clock = clock;
    }

    Screen screen() {
        return screen;
    }

    /** Looks how the machine stands, and shows what has changed. False: it has no screen any more. */
    synchronized boolean look() {
        Optional<GuestState> now = guests.find(machine);
        if (now.isEmpty() || now.get().run() instanceof GuestState.Run.Off) {
            seen = Optional.empty();
            stage = Stage.NONE;
            screen.switchOff();
            return false;
        }
        screen.switchOn();
        GuestState guest = now.get();
        if (!sameRun(guest)) {
            begin(guest);
        } else if (!guest.runsSystem()) {
            screen.write("\r" + Boot.progress(guest.run()));
        }
        seen = now;
        return true;
    }

    /** A key was pressed: a sign, or one of the control characters that a terminal sends. */
    synchronized void press(int sign) {
        if (seen.isEmpty() || stage == Stage.NONE) {
            return;
        }
        switch (sign) {
            case ENTER -> enter(seen.get());
            case BACKSPACE -> {
                if (!line.isEmpty()) {
                    line.setLength(line.offsetByCodePoints(line.length(), -1));
                    show("\b \b");
                }
            }
            case INTERRUPT -> {
                screen.write("^C\n");
                line.setLength(0);
                ask(seen.get(), stage == Stage.SHELL ? Stage.SHELL : Stage.NAME);
            }
            case END -> {
                if (stage == Stage.SHELL && line.isEmpty()) {
                    leave(seen.get());
                }
            }
            default -> {
                if (!Character.isISOControl(sign) && line.length() < MAX_LINE_LENGTH) {
                    line.appendCodePoint(sign);
                    show(Character.toString(sign));
                }
            }
        }
    }

    /** Control, Alt and Delete: the system starts anew. */
    synchronized void restart() {
        seen.filter(GuestState::runsSystem).ifPresent(guest -> {
            screen.write("\n\nThe system is going down for reboot NOW!\n");
            begin(guest);
        });
    }

    private boolean sameRun(GuestState guest) {
        return seen.filter(before -> before.run().getClass() == guest.run().getClass()
                        && before.booted().equals(guest.booted()))
                .isPresent();
    }

    private void begin(GuestState guest) {
        if (!guest.runsSystem()) {
            stage = Stage.NONE;
            screen.write("\n" + Boot.progress(guest.run()));
            return;
        }
        screen.write("\f" + Boot.log(guest));
        leave(guest);
    }

    private void leave(GuestState guest) {
        screen.write("\n" + Boot.banner(guest) + "\n\n");
        ask(guest, Stage.NAME);
    }

    private void ask(GuestState guest, Stage next) {
        stage = next;
        line.setLength(0);
        screen.write(
                switch (next) {
                    case NONE -> "";
                    case NAME -> guest.host() + " login: ";
                    case PASSWORD -> "Password: ";
                    case SHELL -> "root@" + guest.host() + ":~# ";
                });
    }

    private void show(String text) {
        if (stage != Stage.PASSWORD) {
            screen.write(text);
        }
    }

    private void enter(GuestState guest) {
        String typed = line.toString();
        screen.write("\n");
        switch (stage) {
            case NONE -> {}
            case NAME -> {
                user = typed.strip();
                ask(guest, user.isEmpty() ? Stage.NAME : Stage.PASSWORD);
            }
            case PASSWORD -> letIn(guest, typed);
            case SHELL -> obey(guest, Shell.run(typed, guest, clock.instant()));
        }
    }

    private void letIn(GuestState guest, String password) {
        if (user.equals("root") && guests.isLetIn(machine, password)) {
            screen.write("Played by the simulator: \"help\" lists what it knows.\n");
            ask(guest, Stage.SHELL);
        } else {
            screen.write("\nLogin incorrect\n");
            ask(guest, Stage.NAME);
        }
    }

    private void obey(GuestState guest, Shell.Result result) {
        switch (result) {
            case Shell.Result.Text(String text) -> screen.write(text);
            case Shell.Result.Clear() -> screen.write("\f");
            case Shell.Result.Leave() -> {
                screen.write("\f");
                leave(guest);
                return;
            }
            case Shell.Result.Restart() -> {
                restart();
                return;
            }
            case Shell.Result.PowerOff() -> {
                screen.write("Power down.\n");
                guests.powerOff(machine);
                look();
                return;
            }
        }
        ask(guest, Stage.SHELL);
    }
}
