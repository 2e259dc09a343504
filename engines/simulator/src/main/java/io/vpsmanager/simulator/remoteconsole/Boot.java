package io.vpsmanager.simulator.remoteconsole;

/** What a machine shows while it starts. */
final class Boot {

    private Boot() {}

    /** The messages of a system that has started. */
    static String log(GuestState guest) {
        return """
                Booting from %s
                Linux version 6.12.0-simulated (VPS Manager simulator) x86_64
                smpboot: %d processors, memory: %d MiB, disk vda: %d GiB
                %s[  OK  ] Reached target network.
                [  OK  ] Started OpenSSH server.
                """.formatted(
                        guest.run() instanceof GuestState.Run.Rescue
                                ? "network: rescue system"
                                : "disk: image " + guest.image(),
                        guest.vcores(),
                        guest.memory(),
                        guest.disk(),
                        String.join(
                                "",
                                guest.addresses().stream()
                                        .map("ens3: address %s%n"::formatted)
                                        .toList()));
    }

    static String banner(GuestState guest) {
        return guest.run() instanceof GuestState.Run.Rescue
                ? "Rescue system of " + guest.name() + ", its own disk is /dev/vda"
                : "GNU/Linux " + guest.host() + " tty1";
    }

    /** How far it is, in one line of always the same length. */
    static String progress(GuestState.Run run) {
        return switch (run) {
            case GuestState.Run.Changing(int percent) -> "Restarting... %3d %%".formatted(percent);
            case GuestState.Run.Installing(int percent) -> "Installing the system... %3d %%".formatted(percent);
            case GuestState.Run.Local(), GuestState.Run.Rescue(), GuestState.Run.Off() -> "";
        };
    }
}
