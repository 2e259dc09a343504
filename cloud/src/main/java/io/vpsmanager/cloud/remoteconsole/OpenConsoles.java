package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts open consoles and enforces their limits. Those of a server and of an account are counted in the database,
 * over all managers; each manager counts its own, which take its memory.
 */
public final class OpenConsoles {

    private static final Logger LOG = LoggerFactory.getLogger(OpenConsoles.class);

    /** How often a manager reports that its consoles are open, */
    private static final Duration TELL = Duration.ofSeconds(5);
    /** and how long it may stay silent: after that it is gone, and its consoles do not count. */
    private static final Duration SILENT = Duration.ofSeconds(20);
    /** A manager that was only delayed finds its rows when it returns. */
    private static final Duration GONE = Duration.ofHours(1);

    private final ConnectionStore rows;
    private final InstantSource clock;
    private final Semaphore free = new Semaphore(Consoles.MAX_OF_MANAGER);
    private final Set<Long> ours = ConcurrentHashMap.newKeySet();
    private final AtomicLong toldAt = new AtomicLong();

    public OpenConsoles(CloudDatabase database, InstantSource clock) {
        this.rows = new ConnectionStore(database);
        this.clock = clock;
    }

    /**
     * Whether one more may be opened.
     *
     * @throws ContractException saying what to close
     */
    public void check(ServiceName vps, AccountId account) {
        check(vps, account, 1);
        if (free.availablePermits() == 0) {
            throw ContractException.refused(Refusal.CONSOLES_OF_MANAGER);
        }
    }

    private void check(ServiceName vps, AccountId account, int more) {
        Instant since = clock.instant().minus(SILENT);
        if (rows.countOfServer(vps, since) + more > Consoles.MAX_OF_SERVER) {
            throw ContractException.refused(Refusal.CONSOLES_OF_SERVER);
        }
        Map<ServiceName, Integer> open = rows.countOfAccount(account, since);
        if (open.values().stream().mapToInt(Integer::intValue).sum() + more > Consoles.MAX_OF_ACCOUNT) {
            throw ContractException.refused(Refusal.CONSOLES_OF_ACCOUNT, List.copyOf(open.keySet()));
        }
    }

    /**
     * Inserts one, then counts: two that race for the last place may both be refused, but the limit is never exceeded.
     */
    Place take(ConsoleTicket way) {
        if (!free.tryAcquire()) {
            throw ContractException.refused(Refusal.CONSOLES_OF_MANAGER);
        }
        Place place = new Place(way.id());
        try {
            if (!rows.enter(way, clock.instant())) {
                throw ContractException.notFound("This service does not exist");
            }
            ours.add(way.id());
            check(way.vps(), way.account(), 0);
            return place;
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
    }

    /** Reports that this manager's consoles are open; each console calls it periodically. */
    void tell() {
        Instant now = clock.instant();
        long before = toldAt.get();
        if (now.toEpochMilli() - before < TELL.toMillis() || !toldAt.compareAndSet(before, now.toEpochMilli())) {
            return;
        }
        List<Long> open = List.copyOf(ours);
        if (!open.isEmpty()) {
            rows.see(open, now);
        }
    }

    /** Removes the rows left by managers that are gone. */
    public void clearOld() {
        rows.removeUnseen(clock.instant().minus(GONE));
    }

    /** One open console among them. */
    final class Place implements AutoCloseable {

        private final long id;

        private Place(long id) {
            this.id = id;
        }

        /** A row that cannot be removed now is no longer reported. */
        @Override
        public void close() {
            ours.remove(id);
            free.release();
            try {
                rows.remove(id);
            } catch (RuntimeException e) {
                LOG.warn(
                        "That a console has closed could not be written; it counts {} s longer", SILENT.toSeconds(), e);
            }
        }
    }
}
