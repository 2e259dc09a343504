package io.vpsmanager.app.command;

import io.vpsmanager.app.CleanFailure;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** `vps-manager fault …`. */
@Command(
        name = "fault",
        description = "What is told to go wrong (docs/fault-plan.md).",
        footer = {
            "",
            "Examples:",
            "  vps-manager fault add engine.reboot hold --vps vps-test-01",
            "  vps-manager fault release 3",
            "  vps-manager fault clear"
        },
        mixinStandardHelpOptions = true)
final class FaultCommand {

    /** What is to go wrong. */
    static final class Rule {
        @Parameters(paramLabel = "PLACE", description = "Such as engine.reboot or read.option.")
        private String place = "";

        @Parameters(paramLabel = "FAULT", description = "hold, delay, fail, lostReply or wrongState.")
        private String fault = "";

        @Option(names = "--vps", paramLabel = "NAME", description = "Only this server; * stands for any text.")
        private String vps = "*";

        @Option(names = "--millis", paramLabel = "N", description = "How long a delay is.")
        private @Nullable Long millis;

        @Option(names = "--reason", paramLabel = "TEXT", description = "What a failure says.")
        private @Nullable String reason;

        @Option(names = "--passing", description = "Another attempt may succeed.")
        private boolean passing;

        @Option(names = "--times", paramLabel = "N", description = "How often; without it, always.")
        private @Nullable Integer times;

        private Map<String, Object> body() {
            Map<String, Object> body = new HashMap<>();
            body.put("place", place);
            body.put("fault", fault);
            body.put("vps", vps);
            body.put("passing", passing);
            if (millis != null) {
                body.put("millis", millis);
            }
            if (reason != null) {
                body.put("reason", reason);
            }
            if (times != null) {
                body.put("times", times);
            }
            return body;
        }
    }

    @Command(name = "add", description = "Plans a fault.", mixinStandardHelpOptions = true)
    int add(@Mixin OperatorClient manager, @Mixin Rule rule) {
        return manager.print("POST", "/faults", rule.body());
    }

    @Command(name = "list", description = "Lists the planned faults.", mixinStandardHelpOptions = true)
    int list(@Mixin OperatorClient manager) {
        return manager.print("GET", "/faults", null);
    }

    @Command(name = "release", description = "Lets what is held go on.", mixinStandardHelpOptions = true)
    int release(@Mixin OperatorClient manager, @Parameters(paramLabel = "ID") long id) {
        JsonNode answer = manager.call("POST", "/faults/" + id + "/release", null);
        if (!answer.path("released").asBoolean()) {
            throw CleanFailure.refused("there is no fault " + id + " to release; see vps-manager fault list");
        }
        return manager.show(answer);
    }

    @Command(name = "clear", description = "Forgets every planned fault.", mixinStandardHelpOptions = true)
    int clear(@Mixin OperatorClient manager) {
        return manager.print("DELETE", "/faults", null);
    }
}
