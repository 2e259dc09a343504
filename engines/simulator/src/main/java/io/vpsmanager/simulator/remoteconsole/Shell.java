package io.vpsmanager.simulator.remoteconsole;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The commands of the played system: each tells what the machine really is, or says that it is not known. */
final class Shell {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Shell() {}

    /** What a command leads to. */
    sealed interface Result {

        /** Lines to be shown. */
        record Text(String text) implements Result {}

        record Clear() implements Result {}

        record Leave() implements Result {}

        record Restart() implements Result {}

        record PowerOff() implements Result {}
    }

    static Result run(String line, GuestState guest, Instant now) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        return switch (words.getFirst()) {
            case "" -> new Result.Text("");
            case "clear" -> new Result.Clear();
            case "exit", "logout" -> new Result.Leave();
            case "reboot" -> new Result.Restart();
            case "poweroff", "halt" -> new Result.PowerOff();
            case "help" ->
                new Result.Text(
                        "date  df  echo  exit  free  help  hostname  id  ip  nproc  poweroff  reboot  uname  uptime\n");
            case "hostname" -> new Result.Text(guest.host() + "\n");
            case "whoami" -> new Result.Text("root\n");
            case "id" -> new Result.Text("uid=0(root) gid=0(root) groups=0(root)\n");
            case "echo" -> new Result.Text(String.join(" ", words.subList(1, words.size())) + "\n");
            case "date" -> new Result.Text(DATE.format(now) + "\n");
            case "nproc" -> new Result.Text(guest.vcores() + "\n");
            case "uname" -> new Result.Text(uname(guest, words.contains("-a")));
            case "uptime" -> new Result.Text(uptime(guest, now));
            case "free" -> new Result.Text("Memory: %d MiB%n".formatted(guest.memory()));
            case "df" -> new Result.Text("/dev/vda1: %d GiB, image %s%n".formatted(guest.disk(), guest.image()));
            case "ip" -> new Result.Text(addresses(guest));
            default -> new Result.Text("-bash: %s: command not found%n".formatted(words.getFirst()));
        };
    }

    private static String uname(GuestState guest, boolean all) {
        return all ? "Linux %s 6.12.0-simulated #1 SMP x86_64 GNU/Linux%n".formatted(guest.host()) : "Linux\n";
    }

    private static String uptime(GuestState guest, Instant now) {
        Duration up =
                guest.booted().map(booted -> Duration.between(booted, now)).orElse(Duration.ZERO);
        return "up %d days, %02d:%02d:%02d%n"
                .formatted(up.toDays(), up.toHoursPart(), up.toMinutesPart(), up.toSecondsPart());
    }

    private static String addresses(GuestState guest) {
        StringBuilder text = new StringBuilder("1: lo    127.0.0.1/8\n");
        guest.addresses()
                .forEach(address -> text.append("2: ens3  ").append(address).append('\n'));
        return text.toString();
    }
}
