package io.vpsmanager.app.serve;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.operator.CloudOperator;
import io.vpsmanager.cloud.operator.NewAccount;
import io.vpsmanager.cloud.operator.VpsOrder;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The demo world: one account with the four servers of the specification's §10.3.
 *
 * <p>Built by the operator's and the customer's own calls, so that every machine is really in the engine; goes on where an
 * interrupted build stopped.
 */
final class DemoWorld {

    static final AccountId ACCOUNT = new AccountId("ab12345-ovh");
    static final String PASSWORD = "vps-manager-demo";

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final int TASKS = 10_000;

    private final CloudOperator operator;
    private final Apis apis;
    private final LocalDate today;

    DemoWorld(CloudOperator operator, Apis apis, LocalDate today) {
        this.operator = operator;
        this.apis = apis;
        this.today = today;
    }

    /** One server of the demo world and the state it is to be in. */
    private record DemoVps(
            String name,
            String displayName,
            String plan,
            String datacenter,
            VpsState state,
            int days,
            Set<VpsOption> options) {}

    private static final List<DemoVps> SERVERS = List.of(
            new DemoVps(
                    "vps-test-01",
                    "Serveur Web Production",
                    "vps-2025-elite",
                    "GRA",
                    VpsState.RUNNING,
                    356,
                    Set.of(VpsOption.SNAPSHOT, VpsOption.AUTOMATED_BACKUP)),
            new DemoVps("vps-test-02", "Base de données", "vps-2025-value", "SBG", VpsState.STOPPED, 71, Set.of()),
            new DemoVps(
                    "vps-test-03",
                    "Staging",
                    "vps-2019-essential",
                    "DE",
                    VpsState.MAINTENANCE,
                    8,
                    Set.of(VpsOption.FTPBACKUP)),
            new DemoVps(
                    "vps-test-04", "", "vps-2025-starter", "WAW", VpsState.RESCUED, 259, Set.of(VpsOption.SNAPSHOT)));

    /** Makes the account, so that one can sign in at once. */
    void openAccount() {
        if (!operator.hasAccount(ACCOUNT)) {
            operator.createAccount(new NewAccount(
                    new Account(
                            ACCOUNT,
                            "camille.martin@example.com",
                            Optional.of("Camille"),
                            Optional.of("Martin"),
                            Country.FR,
                            Subsidiary.FR,
                            Language.FR_FR,
                            "EUR",
                            ZoneId.of("Europe/Paris")),
                    PASSWORD));
        }
    }

    /** Delivers the servers and brings each to its state; takes some seconds. */
    void build() {
        Set<ServiceName> there =
                Set.copyOf(operator.listVps().stream().map(VpsRow::name).toList());
        SERVERS.stream()
                .filter(vps -> !there.contains(new ServiceName(vps.name())))
                .forEach(this::order);
        for (DemoVps vps : SERVERS) {
            try {
                settle(vps);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn(
                        "the demo server {} could not be brought to {}",
                        vps.name(),
                        vps.state().wire(),
                        e);
            }
        }
    }

    private void order(DemoVps vps) {
        operator.createVps(
                new VpsOrder(
                        Optional.of(new ServiceName(vps.name())),
                        Optional.of(vps.displayName()).filter(name -> !name.isEmpty()),
                        ACCOUNT,
                        vps.plan(),
                        vps.datacenter(),
                        Optional.empty(),
                        vps.options(),
                        Optional.of(today.plusDays(vps.days()))),
                context());
    }

    /** What was done once is not done again: a demo that was played with stays as it was left. */
    private void settle(DemoVps vps) throws InterruptedException {
        ServiceName name = new ServiceName(vps.name());
        rest(name);
        switch (vps.state()) {
            case STOPPED -> {
                if (never(name, TaskType.STOP_VM)) {
                    apis.ovh(new Caller.Person(ACCOUNT, "demo"), context())
                            .power()
                            .stop(name);
                    rest(name);
                }
            }
            case RESCUED -> {
                if (never(name, TaskType.SET_NETBOOT)) {
                    operator.netboot(name, NetbootMode.RESCUE, context());
                    rest(name);
                }
            }
            case MAINTENANCE -> {
                if (!operator.happened(io.vpsmanager.contract.history.EventKind.MAINTENANCE_CHANGED, name)) {
                    operator.beginWork(name, io.vpsmanager.cloud.vps.ProviderWork.MAINTENANCE, context());
                }
            }
            default -> LOG.debug("{} runs", name);
        }
    }

    private boolean never(ServiceName name, TaskType type) {
        return operator.listTasks(TASKS).stream()
                .filter(task -> task.serviceName().equals(name))
                .map(TaskRow::type)
                .noneMatch(type::equals);
    }

    private void rest(ServiceName name) throws InterruptedException {
        while (get(name).task().isPresent()) {
            Thread.sleep(LOOK_EVERY);
        }
    }

    private VpsRow get(ServiceName name) {
        return operator.listVps().stream()
                .filter(vps -> vps.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo server " + name + " is gone"));
    }

    private static CallContext context() {
        return CallContext.of("demo-" + UUID.randomUUID(), Origin.OPERATOR, "127.0.0.1");
    }
}
