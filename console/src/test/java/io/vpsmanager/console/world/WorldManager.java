package io.vpsmanager.console.world;

import io.vpsmanager.console.world.World.Read;
import io.vpsmanager.contract.ManagerApi;
import io.vpsmanager.contract.automatedbackup.BackupPlan;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.email.EmailDetail;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailSummary;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.HistoryReach;
import io.vpsmanager.contract.identity.AccountSecurity;
import io.vpsmanager.contract.identity.KeyManager;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.ip.ForwardCheck;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.login.Login;
import io.vpsmanager.contract.me.AccountSettings;
import io.vpsmanager.contract.monitoring.Monitoring;
import io.vpsmanager.contract.sshkey.SshKey;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsPage;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsSummary;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

final class WorldManager implements ManagerApi {

    private final World world;
    private final WorldIdentity identity;
    private final Caller caller;

    WorldManager(World world, WorldIdentity identity, Caller caller) {
        this.world = world;
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public VpsPage pageVps(VpsQuery query) {
        world.pages.incrementAndGet();
        List<VpsSummary> matching = world.vps.values().stream()
                .filter(vps -> (vps.title() + " " + vps.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(query.text().toLowerCase(Locale.ROOT)))
                .filter(vps -> query.states().isEmpty() || query.states().contains(vps.state()))
                .filter(vps -> query.models().isEmpty() || query.models().contains(vps.modelName()))
                .filter(vps -> query.datacenters().isEmpty()
                        || query.datacenters().contains(vps.datacenter().name()))
                .sorted(query.descending() ? order(query.sort()).reversed() : order(query.sort()))
                .toList();
        int last = Math.max(1, (matching.size() + query.size() - 1) / query.size());
        int page = Math.min(query.page(), last);
        List<VpsSummary> rows = matching.stream()
                .skip((long) (page - 1) * query.size())
                .limit(query.size())
                .toList();
        return new VpsPage(
                rows,
                page,
                query.size(),
                matching.size(),
                world.vps.size(),
                choices(VpsSummary::modelName, VpsSummary::modelName),
                choices(vps -> vps.datacenter().name(), vps -> vps.datacenter().longName()));
    }

    private List<VpsPage.Choice> choices(Function<VpsSummary, String> value, Function<VpsSummary, String> label) {
        return world.vps.values().stream().collect(Collectors.groupingBy(value)).entrySet().stream()
                .map(entry -> new VpsPage.Choice(
                        entry.getKey(),
                        label.apply(entry.getValue().getFirst()),
                        entry.getValue().size()))
                .sorted(Comparator.comparing(VpsPage.Choice::label))
                .toList();
    }

    private static Comparator<VpsSummary> order(VpsQuery.Sort sort) {
        Comparator<VpsSummary> order =
                switch (sort) {
                    case DISPLAY_NAME -> Comparator.comparing(VpsSummary::title);
                    case SERVICE_NAME -> Comparator.comparing(VpsSummary::name);
                    case STATE -> Comparator.comparing(VpsSummary::state);
                    case MODEL -> Comparator.comparing(VpsSummary::modelName);
                    case LOCATION ->
                        Comparator.comparing(vps -> vps.datacenter().longName());
                    case IP -> Comparator.comparing(vps -> vps.mainIp().orElse(""));
                    case EXPIRATION -> Comparator.comparing(VpsSummary::expiration);
                };
        return order.thenComparing(VpsSummary::name);
    }

    @Override
    public VpsSummary getVps(ServiceName serviceName) {
        return world.get(serviceName);
    }

    @Override
    public ServiceName getServiceName(long serviceId) {
        if (serviceId != 1) {
            throw ContractException.notFound("This service does not exist");
        }
        return World.RUNNING;
    }

    @Override
    public boolean confirmsTermination(ServiceName serviceName, String token) {
        return token.equals(WorldTerminations.TOKEN);
    }

    @Override
    public List<Ip> listIps(ServiceName serviceName) {
        world.read(Read.IPS, serviceName);
        return world.ips.whole(serviceName);
    }

    @Override
    public ForwardCheck checkForward(ServiceName serviceName, String ipAddress) {
        return world.ips.forward(serviceName, ipAddress);
    }

    @Override
    public List<Image> listImages(ServiceName serviceName) {
        return WorldRebuilds.IMAGES;
    }

    @Override
    public Monitoring getMonitoring(ServiceName serviceName) {
        world.get(serviceName);
        return world.monitoring.get(serviceName);
    }

    @Override
    public Optional<Login> findLogin(ServiceName serviceName) {
        return Optional.ofNullable(world.logins.get(serviceName));
    }

    @Override
    public String showPassword(ServiceName serviceName) {
        world.requireSure();
        return WorldLogins.show(world, serviceName, caller.account());
    }

    @Override
    public Optional<BackupPlan> findBackupPlan(ServiceName serviceName) {
        return world.backups.find(serviceName);
    }

    @Override
    public List<TaskDetail> listTasks(ServiceName serviceName, int limit) {
        world.read(Read.TASKS, serviceName);
        return world.tasks.getOrDefault(serviceName, List.of()).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public TaskDetail getTask(ServiceName serviceName, TaskId task) {
        return world.tasks.getOrDefault(serviceName, List.of()).stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow(() -> ContractException.notFound("no task " + task + " of " + caller.account()));
    }

    @Override
    public HistoryPage<TaskDetail> pageTasks(ServiceName serviceName, HistoryQuery<TaskType> query) {
        world.get(serviceName);
        List<TaskDetail> matching = world.tasks.getOrDefault(serviceName, List.of()).stream()
                .filter(task -> query.kind().isEmpty() || query.kind().get() == task.type())
                .filter(task -> query.origin().isEmpty() || query.origin().get() == task.origin())
                .filter(task -> query.since().isEmpty()
                        || !task.created().isBefore(query.since().get()))
                .filter(task -> query.until().isEmpty()
                        || task.created().isBefore(query.until().get()))
                .toList();
        return WorldHistory.page(matching, task -> task.id().value(), query);
    }

    @Override
    public Set<TaskType> listTaskTypes(ServiceName serviceName) {
        return world.tasks.getOrDefault(serviceName, List.of()).stream()
                .map(TaskDetail::type)
                .collect(Collectors.toSet());
    }

    @Override
    public HistoryPage<Event> pageEvents(ServiceName serviceName, HistoryQuery<EventKind> query) {
        world.get(serviceName);
        List<Event> matching = WorldHistory.events().stream()
                .filter(event -> query.kind().isEmpty() || query.kind().get() == event.kind())
                .filter(event -> query.origin().isEmpty() || query.origin().get() == event.origin())
                .toList();
        return WorldHistory.page(matching, Event::id, query);
    }

    @Override
    public HistoryReach historyReach() {
        return new HistoryReach(365, 395, 10);
    }

    @Override
    public HistoryPage<Event> pageAccountEvents(HistoryQuery<EventKind> query) {
        return WorldHistory.page(world.accountEvents, Event::id, query);
    }

    @Override
    public HistoryPage<EmailSummary> pageEmails(Optional<HistoryQuery.Place> place, int size) {
        return world.emails.page(place, size);
    }

    @Override
    public EmailDetail getEmail(EmailId id) {
        EmailDetail email = world.emails.get(id);
        if (email.path().contains("token=")) {
            world.requireSure();
        }
        return email;
    }

    @Override
    public void chooseLanguage(String language) {
        identity.chooseLanguage(language);
    }

    @Override
    public AccountSettings getAccountSettings() {
        throw new UnsupportedOperationException("account settings");
    }

    @Override
    public void chooseTimeZone(String timeZone) {
        identity.timeZone = ZoneId.of(timeZone);
    }

    @Override
    public List<SshKey> listSshKeys() {
        return world.sshKeys.keys;
    }

    @Override
    public AccountSecurity security() {
        return WorldSecurity.of(world, identity, caller);
    }

    @Override
    public KeyManager keys() {
        world.keys.sure = world::requireSure;
        return world.keys;
    }
}
