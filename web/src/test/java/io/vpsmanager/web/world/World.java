package io.vpsmanager.web.world;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.ServiceGuard;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.ip.ForwardCheck;
import io.vpsmanager.contract.login.Login;
import io.vpsmanager.contract.rebuild.Rebuild;
import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A hand-written cloud: enough of the contract for the console, with reads that can be held or made to fail. */
public final class World implements Apis {

    public static final ServiceName RUNNING = ServiceName.valueOf("vps-test-01.vps.ovh.net");
    public static final ServiceName REBOOTING = ServiceName.valueOf("vps-test-02.vps.ovh.net");
    public static final ServiceName STOPPED = ServiceName.valueOf("vps-test-03.vps.ovh.net");
    public static final ServiceName INSTALLING = ServiceName.valueOf("vps-0d2f77b1.vps.ovh.net");
    public static final ServiceName RESCUED = ServiceName.valueOf("vps-test-04.vps.ovh.net");
    public static final Instant NOW = Instant.parse("2026-11-22T13:33:20Z");

    /** A read of the contract that can be disturbed, for one server. */
    public enum Read {
        IPS,
        OPTIONS,
        TASKS,
        SERVICE,
        MONITORING,
        BACKUPS
    }

    final Map<ServiceName, VpsSummary> vps = new ConcurrentHashMap<>();
    final Map<ServiceName, List<TaskDetail>> tasks = new ConcurrentHashMap<>();
    final AtomicInteger pages = new AtomicInteger();
    private final WorldReads reads = new WorldReads();
    private final List<CallContext> calls = new CopyOnWriteArrayList<>();
    /** Of each snapshot that was asked for, the description. */
    public final List<String> descriptions = new CopyOnWriteArrayList<>();
    /** Every mode that a server was rebooted into. */
    public final List<NetbootMode> booted = new CopyOnWriteArrayList<>();
    /** Every termination that was asked for, and what was answered to each that was confirmed. */
    public final List<String> terminations = new CopyOnWriteArrayList<>();
    /** Every rebuild that was begun. */
    public final List<Rebuild> rebuilds = new CopyOnWriteArrayList<>();

    final Map<ServiceName, Login> logins = new ConcurrentHashMap<>();
    /** Applications and keys. */
    public final WorldKeys keys = new WorldKeys();
    /** The files that snapshots are downloaded as. */
    public final WorldFiles files = new WorldFiles();
    /** What concerns the account, newest first. */
    public final List<Event> accountEvents = new CopyOnWriteArrayList<>();
    /** The mails of the account. */
    public final WorldEmails emails = new WorldEmails();
    /** What servers use. */
    public final WorldMonitoring monitoring = new WorldMonitoring(this);
    /** How the running server is backed up, and what was asked of that. */
    public final WorldBackups backups = new WorldBackups(this);

    final WorldSshKeys sshKeys = new WorldSshKeys();
    final WorldIps ips = new WorldIps(this);
    final WorldSettings settings = new WorldSettings(this);
    private final WorldIdentity identity = new WorldIdentity();
    /** Where the addresses of consoles lead, and whether viewers of one's own have a way too. */
    public volatile String consolePage = "https://vps.example.com/console";

    /** Servers whose consoles are as many as the account may have open. */
    public volatile List<ServiceName> consoles = List.of();

    public volatile boolean vnc = true;
    private volatile Instant now = NOW;

    public World() {
        Servers.fill(this);
    }

    @Override
    public Set<Class<?>> offered() {
        return WorldApis.ALL.keySet();
    }

    @Override
    public Set<Class<?>> offeredPublicly() {
        return Set.of();
    }

    @Override
    public <T> T of(Class<T> api, Caller caller, CallContext context) {
        calls.add(context);
        WorldApis.Maker maker = WorldApis.ALL.get(api);
        if (maker == null) {
            throw ContractException.notOffered(api);
        }
        return api.cast(maker.make(this, identity, caller));
    }

    @Override
    public <T> T publicApi(Class<T> api) {
        throw ContractException.notOffered(api);
    }

    @Override
    public ServiceGuard guard(Caller caller, CallContext context) {
        throw new UnsupportedOperationException("the console has nothing that is not built");
    }

    @Override
    public Idempotency idempotency() {
        throw new UnsupportedOperationException("the console sends no keys");
    }

    @Override
    public Consoles consoles() {
        throw new UnsupportedOperationException("nothing has a screen here");
    }

    @Override
    public SnapshotFiles snapshotFiles() {
        return files;
    }

    @Override
    public Identity identity() {
        return identity.at(now);
    }

    public void password(ServiceName name) {
        WorldLogins.set(this, name);
    }

    /** Has a service end, or go on. */
    public void end(ServiceName name, boolean ending) {
        change(Changed.ending(get(name), ending));
    }

    /** Makes a read wait until {@link #release}. */
    public void hold(Read read, ServiceName name) {
        reads.hold(read, name);
    }

    public void release(Read read, ServiceName name) {
        reads.release(read, name);
    }

    /** Whether the next held read that goes on was interrupted; waits for it. */
    public boolean wasInterrupted() throws InterruptedException {
        return reads.wasInterrupted();
    }

    public void fail(Read read, ServiceName name, RuntimeException failure) {
        reads.fail(read, name, failure);
    }

    /** Has it be a while ago that anybody gave a password. */
    public void unsure() {
        identity.sure = false;
    }

    /** Refuses as the contract does while nobody gave the password a moment ago. */
    void requireSure() {
        if (!identity.sure) {
            throw ContractException.of(ErrorCode.PASSWORD_NEEDED, "the password again");
        }
    }

    /** The tokens of the sessions that are open. */
    public Set<String> sessions() {
        return Set.copyOf(identity.sessions.keySet());
    }

    /** Ends every session, as time would. */
    public void endSessions() {
        identity.sessions.clear();
    }

    public void empty() {
        vps.clear();
    }

    public void change(VpsSummary summary) {
        vps.put(summary.name(), summary);
    }

    public void expire(ServiceName name) {
        change(Changed.expired(get(name)));
    }

    public void lock(ServiceName name) {
        change(Changed.locked(get(name)));
    }

    /** Makes a server one of an older range. */
    public void age(ServiceName name) {
        change(Changed.old(get(name)));
    }

    public void snapshot(ServiceName name) {
        change(Changed.snapshotted(get(name)));
    }

    public void maintain(ServiceName name) {
        work(name, VpsState.MAINTENANCE);
    }

    /** Has the task of a server stand so. */
    public void stand(ServiceName name, int progress, boolean stuck) {
        change(Changed.standing(get(name), progress, stuck));
    }

    /** Has the provider work on a server. */
    public void work(ServiceName name, VpsState state) {
        change(Changed.with(get(name), state, Optional.empty()));
    }

    /** Says where a reverse name leads. */
    public void leads(String reverse, ForwardCheck check) {
        ips.forwards.put(reverse, check);
    }

    public void setNow(Instant instant) {
        now = instant;
    }

    public Instant now() {
        return now;
    }

    /** How many list pages were asked for. */
    public int pages() {
        return pages.get();
    }

    public List<CallContext> calls() {
        return List.copyOf(calls);
    }

    public VpsSummary get(ServiceName name) {
        VpsSummary found = vps.get(name);
        if (found == null) {
            throw ContractException.notFound("no server " + name);
        }
        return found;
    }

    /** Ends the running task of a server. */
    public void endTask(ServiceName name) {
        WorldPower.end(this, name);
    }

    /** A password waits to be shown, as a task leaves it. */
    public void setPassword(ServiceName name) {
        WorldLogins.set(this, name);
    }

    void read(Read read, ServiceName name) {
        reads.read(read, name);
    }
}
