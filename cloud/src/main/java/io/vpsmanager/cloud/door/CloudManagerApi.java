package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.catalogue.SystemImage;
import io.vpsmanager.cloud.email.EmailRow;
import io.vpsmanager.cloud.event.EventPages;
import io.vpsmanager.cloud.option.Subscribed;
import io.vpsmanager.cloud.sshkey.SshKeyStore;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.cloud.vps.VpsPages;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.ManagerApi;
import io.vpsmanager.contract.automatedbackup.BackupPlan;
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
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.monitoring.Monitoring;
import io.vpsmanager.contract.sshkey.SshKey;
import io.vpsmanager.contract.task.TaskDetail;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsPage;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsSummary;
import java.net.InetAddress;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the console needs beside v1, for one caller and one call. */
record CloudManagerApi(Access access) implements ManagerApi {

    private static final int LARGEST_PAGE = 100;

    /** Four reads, five for a filtered page, however many rows. */
    @Override
    public VpsPage pageVps(VpsQuery query) {
        checkSize(query.size());
        VpsPages pages = access.cloud().pages();
        List<VpsPages.Tally> tallies = pages.tallies(access.account());
        long all = tallies.stream().mapToLong(VpsPages.Tally::servers).sum();
        VpsPages.Matches matches = query.filtered() ? pages.match(access.account(), query) : VpsPages.Matches.all(all);
        long matching = matches.total();
        long last = Math.max(1, (matching + query.size() - 1) / query.size());
        int page = (int) Math.clamp(query.page(), 1L, last);
        List<VpsRow> rows = pages.list(access.account(), query, matches, page);
        Map<ServiceId, Subscribed> subscribed = access.cloud()
                .options()
                .subscribed(rows.stream().map(VpsRow::id).toList());
        List<VpsSummary> summaries = rows.stream()
                .map(row -> summary(row, subscribed.getOrDefault(row.id(), Subscribed.NOTHING)))
                .toList();
        return new VpsPage(
                summaries,
                page,
                query.size(),
                matching,
                all,
                choices(tallies, VpsPages.Tally::model, model -> model),
                choices(tallies, VpsPages.Tally::datacenter, this::town));
    }

    private static List<VpsPage.Choice> choices(
            List<VpsPages.Tally> tallies, Function<VpsPages.Tally, String> by, UnaryOperator<String> label) {
        return tallies.stream()
                .collect(Collectors.groupingBy(by, Collectors.summingLong(VpsPages.Tally::servers)))
                .entrySet()
                .stream()
                .map(entry -> new VpsPage.Choice(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(VpsPage.Choice::label).thenComparing(VpsPage.Choice::value))
                .toList();
    }

    private String town(String datacenter) {
        return access.cloud().catalogue().getDatacenter(datacenter).datacenter().longName();
    }

    @Override
    public VpsSummary getVps(ServiceName serviceName) {
        VpsRow vps = access.see(serviceName);
        return summary(vps, access.cloud().options().subscribed(vps.id()));
    }

    @Override
    public ServiceName getServiceName(long serviceId) {
        return access.cloud()
                .servers()
                .findName(new ServiceId(serviceId))
                .map(name -> access.see(name).name())
                .orElseThrow(() -> ContractException.notFound("This service does not exist"));
    }

    @Override
    public boolean confirmsTermination(ServiceName serviceName, String token) {
        return new TerminationDoor(access).isConfirmable(serviceName, token);
    }

    @Override
    public List<Ip> listIps(ServiceName serviceName) {
        return access.cloud().ips().list(access.see(serviceName).id());
    }

    @Override
    public ForwardCheck checkForward(ServiceName serviceName, String ipAddress) {
        Ip ip = new IpDoor(access).get(serviceName, ipAddress);
        return ip.reverse() == null
                ? new ForwardCheck.NoReverse()
                : access.cloud().forward().check(InetAddress.ofLiteral(ip.ipAddress()), ip.reverse());
    }

    @Override
    public List<Image> listImages(ServiceName serviceName) {
        return ImageDoor.usable(access, serviceName).stream()
                .map(SystemImage::image)
                .toList();
    }

    @Override
    public Monitoring getMonitoring(ServiceName serviceName) {
        return new MonitoringDoor(access).get(serviceName);
    }

    @Override
    public Optional<Login> findLogin(ServiceName serviceName) {
        return new LoginDoor(access).find(serviceName);
    }

    @Override
    public String showPassword(ServiceName serviceName) {
        return new LoginDoor(access).show(serviceName);
    }

    @Override
    public Optional<BackupPlan> findBackupPlan(ServiceName serviceName) {
        return new AutomatedBackupDoor(access).find(serviceName);
    }

    @Override
    public List<TaskDetail> listTasks(ServiceName serviceName, int limit) {
        return access.cloud().history().list(access.see(serviceName).id(), Math.clamp(limit, 1, LARGEST_PAGE));
    }

    @Override
    public TaskDetail getTask(ServiceName serviceName, TaskId task) {
        return access.cloud().history().detail(TaskDoor.find(access, serviceName, task));
    }

    @Override
    public HistoryPage<TaskDetail> pageTasks(ServiceName serviceName, HistoryQuery<TaskType> query) {
        VpsRow vps = access.see(serviceName);
        return access.cloud().history().page(vps.id(), checked(query));
    }

    @Override
    public Set<TaskType> listTaskTypes(ServiceName serviceName) {
        return access.cloud().history().listTypes(access.see(serviceName).id());
    }

    @Override
    public HistoryPage<Event> pageEvents(ServiceName serviceName, HistoryQuery<EventKind> query) {
        VpsRow vps = access.see(serviceName);
        return new EventPages(access.cloud().database()).page(vps.id().value(), vps.name(), checked(query));
    }

    @Override
    public HistoryReach historyReach() {
        return access.cloud().retention().reach();
    }

    @Override
    public HistoryPage<Event> pageAccountEvents(HistoryQuery<EventKind> query) {
        return new EventPages(access.cloud().database()).page(access.account(), checked(query));
    }

    @Override
    public HistoryPage<EmailSummary> pageEmails(Optional<HistoryQuery.Place> place, int size) {
        checkSize(size);
        HistoryPage<EmailRow> page = access.cloud().emails().store().page(access.account(), place, size);
        return new HistoryPage<>(page.rows().stream().map(EmailRow::summary).toList(), page.newer(), page.older());
    }

    @Override
    public EmailDetail getEmail(EmailId id) {
        return EmailDoor.find(access, id).detail();
    }

    @Override
    public void chooseLanguage(String language) {
        Language chosen = WireValue.find(Language.class, language)
                .orElseThrow(() ->
                        ContractException.invalid("language", "language must be one of OVHcloud's, such as fr_FR"));
        access.cloud().database().transaction().executeWithoutResult(_ -> {
            access.cloud().accounts().setLanguage(access.account(), chosen);
            access.cloud().events().account(EventKind.LANGUAGE_CHOSEN, access.author(), language);
        });
    }

    @Override
    public AccountSettings getAccountSettings() {
        Account account = access.cloud().accounts().get(access.account());
        return new AccountSettings(account.language(), account.timeZone());
    }

    @Override
    public void chooseTimeZone(String timeZone) {
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw ContractException.invalid("timeZone", "timeZone must be a zone such as Europe/Paris");
        }
        access.cloud().database().transaction().executeWithoutResult(_ -> {
            access.cloud().accounts().setTimeZone(access.account(), ZoneId.of(timeZone));
            access.cloud().events().account(EventKind.TIME_ZONE_CHOSEN, access.author(), timeZone);
        });
    }

    @Override
    public List<SshKey> listSshKeys() {
        return new SshKeyStore(access.cloud().database()).list(access.account());
    }

    @Override
    public AccountSecurity security() {
        return new SecurityDoor(access);
    }

    @Override
    public KeyManager keys() {
        return new KeyDoor(access);
    }

    private static <K> HistoryQuery<K> checked(HistoryQuery<K> query) {
        checkSize(query.size());
        return query;
    }

    private static void checkSize(int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw ContractException.invalid("size", "size must be between 1 and " + LARGEST_PAGE);
        }
    }

    private VpsSummary summary(VpsRow vps, Subscribed subscribed) {
        return new VpsSummary(
                vps.name(),
                vps.displayName(),
                access.condition(vps, subscribed),
                vps.netbootMode(),
                vps.task(),
                vps.plan().offer(),
                access.cloud().catalogue().getDatacenter(vps.datacenter()).datacenter(),
                vps.mainIp(),
                vps.expiration(),
                vps.terminationAsked(access.cloud().clock().instant()));
    }
}
