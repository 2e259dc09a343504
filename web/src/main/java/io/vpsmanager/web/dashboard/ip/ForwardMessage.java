package io.vpsmanager.web.dashboard.ip;

import io.vpsmanager.contract.ip.ForwardCheck;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.text.HostNames;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Ui;
import java.util.stream.Stream;

/** Reports where a reverse name leads; the verdict replaces the question. */
final class ForwardMessage {

    private static final String ID = "reverse";

    private ForwardMessage() {}

    static Message asking(Ui ui, String ipAddress, String reverse) {
        return Message.of(
                ID,
                Message.Kind.SUCCESS,
                ui.text("forward.kept"),
                ui.text("forward.asking", "name", HostNames.readable(reverse), "ip", ipAddress));
    }

    static Message of(Ui ui, ServiceName vps, Ip ip, ForwardCheck check) {
        return switch (check) {
            case ForwardCheck.Matches(String name) -> message(ui, Message.Kind.SUCCESS, "matches", values(ip, name));
            case ForwardCheck.Elsewhere(String name, var addresses) ->
                again(
                        ui,
                        vps,
                        ip,
                        "elsewhere",
                        values(ip, name, "others", ui.formats().list(addresses), "record", record(ip)));
            case ForwardCheck.NoRecord(String name) ->
                again(
                        ui,
                        vps,
                        ip,
                        "noRecord",
                        values(ip, name, "version", ui.text("ip", ip.version()), "record", record(ip)));
            case ForwardCheck.Unanswered(String name) -> again(ui, vps, ip, "unanswered", values(ip, name));
            case ForwardCheck.NoReverse() -> message(ui, Message.Kind.INFO, "none", "ip", ip.ipAddress());
        };
    }

    /** The parts of every verdict about a name, and those of this verdict alone. */
    private static Object[] values(Ip ip, String name, Object... more) {
        Stream<Object> all = Stream.of("ip", ip.ipAddress(), "name", HostNames.readable(name));
        return Stream.concat(all, Stream.of(more)).toArray();
    }

    private static Message message(Ui ui, Message.Kind kind, String verdict, Object... values) {
        return Message.of(
                ID, kind, ui.text("forward.title." + verdict, values), ui.text("forward.next." + verdict, values));
    }

    /** A warning, and a link that looks again. */
    private static Message again(Ui ui, ServiceName vps, Ip ip, String verdict, Object... values) {
        return message(ui, Message.Kind.WARNING, verdict, values)
                .withLink(ui.text("forward.again"), Paths.forward(vps, ip.ipAddress()));
    }

    /** The kind of record that leads from a name to an address of this family. */
    private static String record(Ip ip) {
        return ip.version() == Ip.Version.V4 ? "A" : "AAAA";
    }
}
