package io.vpsmanager.app.command;

import io.vpsmanager.cloud.vps.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `vps-manager vps …`. */
@Command(
        name = "vps",
        description = "Servers.",
        footer = {
            "",
            "Examples:",
            "  vps-manager vps create --account ab12345-ovh --plan vps-2025-value --datacenter GRA --image 'Debian 12'",
            "  vps-manager vps list --json",
            "  vps-manager vps maintenance vps-test-01 on",
            "  vps-manager vps lock vps-test-01 on",
            "  vps-manager vps expire vps-test-01 2027-01-31"
        },
        mixinStandardHelpOptions = true)
final class VpsCommand {

    enum Switch {
        ON,
        OFF
    }

    /** What is done to a server; `on` alone speaks of maintenance. */
    enum Work {
        ON,
        OFF,
        MAINTENANCE,
        BACKUPING,
        UPGRADING;

        private String word() {
            return this == ON ? MAINTENANCE.word() : name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is ordered. */
    static final class Order {
        @Option(names = "--name", paramLabel = "NAME", description = "Its service name; without it, one is made up.")
        private @Nullable String name;

        @Option(names = "--display-name", paramLabel = "TEXT")
        private @Nullable String displayName;

        @Option(names = "--account", paramLabel = "ID", required = true, description = "Its owner.")
        private String account = "";

        @Option(names = "--plan", paramLabel = "CODE", required = true, description = "Such as vps-2025-elite.")
        private String plan = "";

        @Option(names = "--datacenter", paramLabel = "CODE", required = true, description = "Such as GRA.")
        private String datacenter = "";

        @Option(names = "--image", paramLabel = "NAME", description = "Such as 'Debian 12'.")
        private @Nullable String image;

        @Option(names = "--option", paramLabel = "NAME", description = "Such as snapshot; may be repeated.")
        private @Nullable List<String> options;

        private Map<String, Object> body() {
            Map<String, Object> body = new HashMap<>();
            body.put("account", account);
            body.put("plan", plan);
            body.put("datacenter", datacenter);
            put(body, "name", name);
            put(body, "displayName", displayName);
            put(body, "image", image);
            put(body, "options", options);
            return body;
        }

        private static void put(Map<String, Object> body, String key, @Nullable Object value) {
            if (value != null) {
                body.put(key, value);
            }
        }
    }

    @Command(name = "create", description = "Delivers a server.", mixinStandardHelpOptions = true)
    int create(@Mixin OperatorClient manager, @Mixin Order order) {
        return manager.print("POST", "/vps", order.body());
    }

    @Command(name = "delete", description = "Deletes a server with everything on it.", mixinStandardHelpOptions = true)
    int delete(@Mixin OperatorClient manager, @Parameters(paramLabel = "NAME") String name) {
        return manager.print("DELETE", path(name), null);
    }

    @Command(name = "list", description = "Lists every server.", mixinStandardHelpOptions = true)
    int list(@Mixin OperatorClient manager) {
        return manager.print("GET", "/vps", null);
    }

    @Command(
            name = "maintenance",
            description = "Has the provider work on a server at rest, or ends that.",
            mixinStandardHelpOptions = true)
    int maintenance(
            @Mixin OperatorClient manager,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(
                            paramLabel = "WORK",
                            description = "on or maintenance, backuping, upgrading; off ends whichever it is")
                    Work work) {
        return manager.print("PUT", path(name) + "/maintenance?work=" + work.word(), null);
    }

    @Command(
            name = "backup",
            description = "Takes a backup of a server now, beside those of its plan.",
            mixinStandardHelpOptions = true)
    int backup(@Mixin OperatorClient manager, @Parameters(paramLabel = "NAME") String name) {
        return manager.print("POST", path(name) + "/backups", null);
    }

    @Command(
            name = "lock",
            description = "Locks a server, so that its customers can only read it, or ends that.",
            mixinStandardHelpOptions = true)
    int lock(
            @Mixin OperatorClient manager,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "STATE", description = "on or off") Switch state) {
        return manager.print("PUT", path(name) + "/lock?on=" + (state == Switch.ON), null);
    }

    @Command(
            name = "expire",
            description = "Sets the last day a server is paid for; one that is over refuses every change but renewal.",
            mixinStandardHelpOptions = true)
    int expire(
            @Mixin OperatorClient manager,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "DAY", description = "as 2027-01-31") LocalDate day) {
        return manager.print("PUT", path(name) + "/expiration?day=" + OperatorClient.segment(day.toString()), null);
    }

    @Command(name = "contact", description = "Makes an account a contact of a server.", mixinStandardHelpOptions = true)
    int contact(
            @Mixin OperatorClient manager,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "ROLE", description = "ADMIN, TECH or BILLING") Role role,
            @Parameters(paramLabel = "ACCOUNT") String account) {
        String contact = "/contacts/" + role + "?account=" + OperatorClient.segment(account);
        return manager.print("PUT", "/vps/" + OperatorClient.segment(name) + contact, null);
    }

    @Command(
            name = "reconcile",
            description = "Compares every server with the engine now.",
            mixinStandardHelpOptions = true)
    int reconcile(@Mixin OperatorClient manager) {
        return manager.print("POST", "/reconcile", null);
    }

    private static String path(String name) {
        return "/vps/" + OperatorClient.segment(name);
    }
}
