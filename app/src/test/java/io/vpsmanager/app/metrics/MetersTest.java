package io.vpsmanager.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.fault.FaultPlan;
import io.vpsmanager.engine.snapshot.SnapshotEngine;
import io.vpsmanager.simulator.Simulator;
import io.vpsmanager.simulator.SimulatorDatabase;
import io.vpsmanager.simulator.SimulatorSettings;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class MetersTest {

    private static final CallContext CONTEXT = CallContext.of("query", Origin.CONSOLE, "192.0.2.7");

    @Test
    void signInsAreCountedByTheirEnd() {
        Meters meters = Meters.served();
        Identity counted = meters.counted(identity());
        assertThat(meters.prometheus().orElseThrow().scrape()).contains("vps_manager_sign_ins_total{end=\"vain\"} 0.0");

        assertThat(counted.signIn("right", "password", "browser", CONTEXT)).isPresent();
        assertThat(counted.signIn("wrong", "password", "browser", CONTEXT)).isEmpty();
        assertThat(counted.signIn("wrong", "password", "browser", CONTEXT)).isEmpty();
        assertThatThrownBy(() -> counted.signIn("often", "password", "browser", CONTEXT))
                .isInstanceOf(ContractException.class)
                .hasMessage("wait");
        assertThatThrownBy(() -> counted.signIn("broken", "password", "browser", CONTEXT))
                .isInstanceOf(IllegalStateException.class);

        assertThat(meters.prometheus().orElseThrow().scrape())
                .contains("vps_manager_sign_ins_total{end=\"done\"} 1.0")
                .contains("vps_manager_sign_ins_total{end=\"vain\"} 2.0")
                .contains("vps_manager_sign_ins_total{end=\"throttled\"} 1.0");
    }

    @Test
    void anAbilityOfAnEngineIsTimedAsTheEngineIs() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:meters;DB_CLOSE_DELAY=-1");
        SimulatorDatabase.migrate(database);
        Meters meters = Meters.served();
        ComputeEngine timed = meters.timed(
                new Simulator(database, () -> Instant.EPOCH, SimulatorSettings.ofSpeed(1), FaultPlan.none()));

        assertThat(timed.listMachines()).isEmpty();
        assertThat(timed.ability(SnapshotEngine.class).orElseThrow().listSnapshots())
                .isEmpty();
        assertThat(timed.ability(Runnable.class)).isEmpty();

        assertThat(meters.prometheus().orElseThrow().scrape())
                .contains("vps_manager_engine_calls_seconds_count{call=\"listMachines\"} 1")
                .contains("vps_manager_engine_calls_seconds_count{call=\"listSnapshots\"} 1")
                .doesNotContain("call=\"ability\"");
    }

    /** Its first argument says how a sign-in ends; it can nothing else. */
    private static Identity identity() {
        Caller.Person person = new Caller.Person(new AccountId("ab12345-ovh"), "session");
        Session session = new Session(person, "fr_FR", ZoneOffset.UTC, Instant.MAX);
        return (Identity) Proxy.newProxyInstance(
                Identity.class.getClassLoader(), new Class<?>[] {Identity.class}, (_, _, arguments) -> switch ((String)
                        arguments[0]) {
                    case "right" -> Optional.of(new SignedIn("token", session));
                    case "wrong" -> Optional.empty();
                    case "often" -> throw ContractException.tooMany("wait", Duration.ofSeconds(1));
                    default -> throw new IllegalStateException("no database");
                });
    }
}
