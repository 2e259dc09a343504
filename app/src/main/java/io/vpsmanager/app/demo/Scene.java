package io.vpsmanager.app.demo;

import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.util.List;
import java.util.stream.Stream;

/** What a server of the demo is to show, and the faults that it takes. */
enum Scene {
    RUNNING,
    STOPPED,
    RESCUED,
    MAINTENANCE,
    BACKUPING,
    UPGRADING,
    EXPIRED,
    LOCKED,
    /** A reboot that begins and does not end; so with the next two. */
    REBOOTING,
    STOPPING,
    INSTALLING,
    /** An additional address that is neither assigned for good nor released. */
    STUCK,
    /** A host that obeys no power command. */
    FAILING;

    private static final String ADDRESS = "provisioningAdditionalIp.takeAdditionalIp";

    /** The faults of a server that shows this; its name is all that tells them from an operator's own. */
    List<FaultRule> faults(String server) {
        return switch (this) {
            case RUNNING, STOPPED, RESCUED, MAINTENANCE, BACKUPING, UPGRADING, EXPIRED, LOCKED -> List.of();
            case REBOOTING -> List.of(rule("engine.reboot", server, new Fault.Hold()));
            case STOPPING -> List.of(rule("engine.stop", server, new Fault.Hold()));
            case INSTALLING -> List.of(rule("engine.createMachine", server, new Fault.Hold()));
            case STUCK ->
                List.of(
                        rule("step." + ADDRESS + ".after", server, fail("the router does not take the address")),
                        rule("undo." + ADDRESS, server, fail("the router does not give the address back")));
            case FAILING ->
                Stream.of("engine.reboot", "engine.stop", "engine.start")
                        .map(order -> rule(order, server, fail("the host does not answer")))
                        .toList();
        };
    }

    private static FaultRule rule(String place, String server, Fault fault) {
        return new FaultRule(place, server, fault, null);
    }

    private static Fault fail(String reason) {
        return new Fault.Fail(reason + " (a fault of the demo)", false);
    }
}
