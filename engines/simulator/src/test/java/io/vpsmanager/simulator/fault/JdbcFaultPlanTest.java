package io.vpsmanager.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcFaultPlanTest {

    private static final Fault FAIL = new Fault.Fail("no room", true);

    private final JdbcFaultPlan plan;
    private final JdbcFaultPlan ofAnotherProgram;
    private final JdbcFaultPlan known;

    JdbcFaultPlanTest(TestDatabase database) {
        DataSource dataSource = database.emptied();
        plan = new JdbcFaultPlan(dataSource);
        ofAnotherProgram = new JdbcFaultPlan(dataSource);
        known = new JdbcFaultPlan(dataSource, Duration.ofHours(1));
    }

    @Test
    void anEmptyPlanShowsNothing() {
        assertThat(plan.next("engine.reboot", "vps-1")).isEmpty();
        assertThat(plan.holds("engine.reboot", "vps-1")).isFalse();
    }

    @Test
    void everyKindComesBackAsItWasAdded() {
        List<FaultRule> rules = Stream.of(
                        new Fault.Hold(),
                        new Fault.Delay(Duration.ofMillis(1_500)),
                        FAIL,
                        new Fault.Fail("broken", false),
                        new Fault.LostReply(),
                        new Fault.WrongState())
                .map(fault -> new FaultRule("step.*", "vps-*", fault, 3))
                .toList();
        rules.forEach(plan::add);
        assertThat(ofAnotherProgram.list()).extracting(PlannedFault::rule).isEqualTo(rules);
    }

    @Test
    void aRuleIsShownAsOftenAsItSaysAndCountsItsHits() {
        plan.add(new FaultRule("engine.*", "*", FAIL, 2));
        assertThat(plan.next("read.option", "vps-1")).isEmpty();
        assertThat(plan.next("engine.stop", "vps-1")).contains(FAIL);
        assertThat(ofAnotherProgram.next("engine.start", "vps-2")).contains(FAIL);
        assertThat(plan.next("engine.stop", "vps-1")).isEmpty();
        assertThat(plan.list()).extracting(PlannedFault::hits).containsExactly(2L);
        assertThat(plan.list()).noneMatch(PlannedFault::isInForce);
    }

    @Test
    void theFirstRuleInForceIsShown() {
        plan.add(new FaultRule("engine.stop", "*", FAIL, 1));
        plan.add(new FaultRule("engine.*", "*", new Fault.LostReply(), null));
        assertThat(plan.next("engine.stop", "vps-1")).contains(FAIL);
        assertThat(plan.next("engine.stop", "vps-1")).contains(new Fault.LostReply());
    }

    @Test
    void aReleasedRuleStaysListedAndIsNotShown() {
        long hold = plan.add(new FaultRule("engine.reboot", "*", new Fault.Hold(), 1));
        assertThat(plan.next("engine.reboot", "vps-1")).contains(new Fault.Hold());
        assertThat(plan.holds("engine.reboot", "vps-1")).isTrue();
        assertThat(plan.list()).extracting(PlannedFault::hits).containsExactly(1L);

        assertThat(ofAnotherProgram.release(hold)).isTrue();
        assertThat(plan.next("engine.reboot", "vps-1")).isEmpty();
        assertThat(plan.holds("engine.reboot", "vps-1")).isFalse();
        assertThat(plan.list()).extracting(PlannedFault::released).containsExactly(true);
        assertThat(plan.release(hold + 1)).isFalse();
    }

    @Test
    void removedAndClearedRulesAreForgotten() {
        long first = plan.add(new FaultRule("a", "*", FAIL, null));
        plan.add(new FaultRule("b", "*", FAIL, null));
        assertThat(plan.remove(first)).isTrue();
        assertThat(plan.remove(first)).isFalse();
        assertThat(plan.list()).hasSize(1);
        plan.clear();
        assertThat(plan.list()).isEmpty();
    }

    @Test
    void aKnownPlanIsReadAgainAfterEachChangeOfItsOwn() {
        assertThat(known.next("engine.stop", "vps-1")).isEmpty();
        ofAnotherProgram.add(new FaultRule("engine.stop", "vps-1", FAIL, 2));
        assertThat(known.next("engine.stop", "vps-1")).as("of another, later").isEmpty();
        long hold = known.add(new FaultRule("engine.reboot", "*", new Fault.Hold(), null));
        assertThat(known.next("engine.stop", "vps-1")).contains(FAIL);
        assertThat(known.next("engine.stop", "vps-1")).contains(FAIL);
        assertThat(known.next("engine.stop", "vps-1"))
                .as("no more often than it says")
                .isEmpty();
        assertThat(known.holds("engine.reboot", "vps-1")).isTrue();
        known.release(hold);
        assertThat(known.holds("engine.reboot", "vps-1")).isFalse();
    }
}
