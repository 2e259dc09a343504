package io.vpsmanager.cloud.status;

import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.status.ServiceStatus;
import io.vpsmanager.contract.status.ServiceStatus.Service;
import io.vpsmanager.contract.status.ServiceStatus.State;
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

    private final Engines engines;

    public StatusProbe(Engines engines) {
        this.engines = engines;
    }

    /** Uses the machine's own address if its engine names no other. */
    public ServiceStatus probe(VpsRow vps) {
        try (ProbeRoute reach = open(vps);
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

    private ProbeRoute open(VpsRow vps) {
        return engines.of(vps.datacenter())
                .ability(ProbeRoutes.class)
                .map(routes -> routes.reach(new MachineId(vps.name().value())))
                .orElseGet(() -> DirectProbeRoute.to(vps.mainIp()));
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
