package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.cloud.reconcile.Reconciler;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.Capability;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsActions;
import io.vpsmanager.contract.vps.VpsCondition;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the manager makes of engines that can do less, answer badly, or are several. */
class EnginesTest {

    private final CloudWorld world = CloudWorld.on(TestDatabase.H2);
    private final ServiceName name = world.running(VpsOption.SNAPSHOT, VpsOption.AUTOMATED_BACKUP);

    @Test
    void whatAnEngineLacksIsRefusedWithThatReasonBeforeATaskBegins() {
        Cloud plain = world.onPlainEngine();
        VpsCondition condition = api(plain, VpsViews.class).get(name).condition();
        assertThat(condition.missing()).containsExactlyInAnyOrder(Capability.values());
        for (VpsAction action : List.of(
                VpsAction.CONSOLE,
                VpsAction.SNAPSHOT,
                VpsAction.DOWNLOAD_SNAPSHOT,
                VpsAction.RESTORE_BACKUP,
                VpsAction.REBUILD,
                VpsAction.SET_PASSWORD)) {
            assertThat(VpsActions.refusal(action, condition)).as("%s", action).contains(Refusal.NOT_SUPPORTED);
        }
        assertThat(VpsActions.refusal(VpsAction.REBOOT, condition)).isEmpty();

        SnapshotApi snapshots = api(plain, SnapshotApi.class);
        assertThatThrownBy(() -> snapshots.create(name, new NewSnapshot(Change.keep())))
                .isInstanceOfSatisfying(ContractException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ErrorCode.CONFLICT));
        PasswordApi logins = api(plain, PasswordApi.class);
        assertThatThrownBy(() -> logins.set(name)).isInstanceOf(ContractException.class);
        assertThat(world.vps(name).task()).isEmpty();
    }

    @Test
    void theSimulatorLacksNothing() {
        assertThat(api(world.cloud, VpsViews.class).get(name).condition().missing())
                .isEmpty();
    }

    @Test
    void anEngineThatListsNoMachineSwitchesNoServerOff() {
        assertThat(reconcile(answering(List.of()))).isZero();
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
    }

    @Test
    void anEngineThatDoesNotAnswerSwitchesNoServerOff() {
        assertThat(reconcile(answering(null))).isZero();
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
    }

    @Test
    void aMachineThatCrashedStopsItsServerAndTheHistorySaysSo() {
        Machine crashed = new Machine(new MachineId(name.value()), Machine.Power.CRASHED, BootMode.LOCAL);
        assertThat(reconcile(answering(List.of(crashed)))).isOne();
        assertThat(world.vps(name).state()).isEqualTo(VpsState.STOPPED);
        assertThat(world.events(name).getLast()).startsWith("MACHINE_CRASHED");
    }

    @Test
    void aServerWhoseHostDoesNotAnswerStaysAsItIs() {
        world.faults.add(new FaultRule("engine.host", name.value(), new Fault.Hold(), null));
        assertThat(world.engine.findMachine(new MachineId(name.value())))
                .map(Machine::power)
                .contains(Machine.Power.UNKNOWN);
        assertThat(world.cloud.reconciler().reconcile()).isZero();
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
    }

    @Test
    void eachDatacenterHasTheEngineThatTheCatalogueNames() {
        ComputeEngine other = PlainEngine.of(world.engine);
        Engines engines =
                new Engines(serving("SBG", "other"), "simulator", Map.of("simulator", world.engine, "other", other));
        assertThat(engines.of("SBG")).isSameAs(other);
        assertThat(engines.of("GRA")).isSameAs(world.engine);
        assertThat(engines.all()).hasSize(2);
    }

    @Test
    void anEngineThatIsNotThereIsNamedAtTheStart() {
        assertThatThrownBy(() -> Engines.one(serving("SBG", "other"), "simulator", world.engine))
                .hasMessage(
                        "data centre SBG names the engine other, which this program does not have; name one of [simulator]");
    }

    private static Catalogue serving(String datacenter, String engine) {
        Catalogue shipped = CatalogueFile.shipped();
        List<Site> sites = shipped.datacenters().stream()
                .map(site -> site.code().equals(datacenter) ? served(site, engine) : site)
                .toList();
        return new Catalogue(sites, shipped.plans(), shipped.addons(), shipped.images());
    }

    private static Site served(Site site, String engine) {
        return new Site(
                site.code(),
                site.name(),
                site.country(),
                site.zone(),
                site.cluster(),
                site.geolocation(),
                site.ipv4(),
                site.ipv6(),
                site.resolvers(),
                Optional.of(engine));
    }

    private int reconcile(ComputeEngine engine) {
        Engines engines = Engines.one(CatalogueFile.shipped(), "simulator", engine);
        return new Reconciler(
                        world.cloud.core().database(),
                        engines,
                        world.cloud.core().servers(),
                        world.cloud.core().events())
                .reconcile();
    }

    /** An engine that lists these machines; null: it does not answer. */
    private static ComputeEngine answering(@Nullable List<?> machines) {
        return (ComputeEngine) Proxy.newProxyInstance(
                ComputeEngine.class.getClassLoader(), new Class<?>[] {ComputeEngine.class}, (_, _, _) -> {
                    if (machines == null) {
                        throw new IllegalStateException("no answer");
                    }
                    return machines;
                });
    }

    private static <T> T api(Cloud cloud, Class<T> api) {
        return cloud.apis()
                .of(
                        api,
                        new Caller.Person(CloudWorld.ALICE, "session", true),
                        CallContext.of("query", Origin.API, "127.0.0.1"));
    }
}
