package io.vpsmanager.app.demo;

import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.util.List;

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
    /** A reboot that begins and does not end. */
    REBOOTING(rule("engine.reboot", new Fault.Hold())),
    STOPPING(rule("engine.stop", new Fault.Hold())),
    INSTALLING(rule("engine.createMachine", new Fault.Hold())),
    /** An additional address that is neither given for good nor given back. */
    STUCK(
            rule("step.provisioningAdditionalIp.takeAdditionalIp.after", fail("the router does not take the address")),
            rule("undo.provisioningAdditionalIp.takeAdditionalIp", fail("the router does not give the address back"))),
    /** A host that obeys no order of power. */
    FAILING(
            rule("engine.reboot", fail("the host does not answer")),
            rule("engine.stop", fail("the host does not answer")),
            rule("engine.start", fail("the host does not answer")));

    private final List<FaultRule> rules;

    Scene(FaultRule... rules) {
        this.rules = List.of(rules);
    }

    /** The faults of a server that shows this; its name is all that tells them from an operator's own. */
    List<FaultRule> rules(String server) {
        return rules.stream()
                .map(rule -> new FaultRule(rule.place(), server, rule.fault(), rule.times()))
                .toList();
    }

    private static FaultRule rule(String place, Fault fault) {
        return new FaultRule(place, "*", fault, null);
    }

    private static Fault fail(String reason) {
        return new Fault.Fail(reason + " (a fault of the demo)", false);
    }
}
