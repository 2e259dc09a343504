package io.vpsmanager.cloud.status;

import io.vpsmanager.contract.status.ServiceStatus;
import io.vpsmanager.contract.status.ServiceStatus.Service;
import io.vpsmanager.contract.status.ServiceStatus.State;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.ProbeRoute;
import io.vpsmanager.engine.ProbeRoutes;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Probes the services of a machine, all at once, each with a short timeout. Not for use inside a transaction. */
public final class StatusProbe {

    private static final int DNS = 53;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int SMTP = 25;
    private static final int SSH = 22;

    private final ComputeEngine engine;

    public StatusProbe(ComputeEngine engine) {
        this.engine = engine;
    }

    /** `address`: the machine's own, used if the engine names no other. */
    public ServiceStatus probe(MachineId machine, Optional<String> address) {
        try (ProbeRoute reach = open(machine, address);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<State> ping =
                    CompletableFuture.supplyAsync(() -> state(reach.host().filter(Probes::ping)), threads);
            CompletableFuture<Service> dns = ask(reach, DNS, Probes::dns, threads);
            CompletableFuture<Service> http = ask(reach, HTTP, Probes::tcp, threads);
            CompletableFuture<Service> https = ask(reach, HTTPS, Probes::tcp, threads);
            CompletableFuture<Service> smtp = ask(reach, SMTP, Probes::tcp, threads);
            CompletableFuture<Service> ssh = ask(reach, SSH, Probes::tcp, threads);
            return new ServiceStatus(dns.join(), http.join(), https.join(), ping.join(), smtp.join(), ssh.join(), null);
        }
    }

    private ProbeRoute open(MachineId machine, Optional<String> address) {
        return engine.ability(ProbeRoutes.class)
                .map(routes -> routes.reach(machine))
                .orElseGet(() -> DirectProbeRoute.to(address));
    }

    private static CompletableFuture<Service> ask(
            ProbeRoute reach, int port, Predicate<InetSocketAddress> probe, ExecutorService threads) {
        return CompletableFuture.supplyAsync(
                () -> new Service(port, state(reach.at(port).filter(probe))), threads);
    }

    private static State state(Optional<?> answered) {
        return answered.isPresent() ? State.UP : State.DOWN;
    }
}
