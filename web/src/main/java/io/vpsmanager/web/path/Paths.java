package io.vpsmanager.web.path;

import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.termination.TerminationPage;
import io.vpsmanager.contract.value.ServiceName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The addresses of the console: patterns for handlers, and the addresses themselves for links. */
public final class Paths {
    public static final String HOME = "/";
    public static final String SIGN_IN = "/sign-in";
    public static final String SIGN_OUT = "/sign-out";
    public static final String LANGUAGE = "/language";
    public static final String ASSETS = "/assets/";
    public static final String ASSET = "/assets/{name}";
    public static final String LIST = "/vps/index";
    /** What is left of an address that was cut. */
    public static final String SERVERS = "/vps";

    public static final String ONBOARDING = "/vps/onboarding";

    /** Where a customer answers an application that asks for a key. */
    public static final String VALIDATION = RequestedKey.VALIDATION_PAGE + "{token}";

    public static final String THEME = "/theme";

    public static final String ACCOUNT = "/account";
    public static final String PREFERENCES = ACCOUNT + "/preferences";
    public static final String PASSWORD = ACCOUNT + "/password";
    /** What concerns the account and no server. */
    public static final String ACCOUNT_EVENTS = ACCOUNT + "/history";

    /** Where to give the password again before an action that only its owner may do. */
    public static final String CONFIRM_PASSWORD = ACCOUNT + "/confirm-password";

    public static final String SESSION_END = ACCOUNT + "/sessions/{id}/end";
    public static final String OTHER_SESSIONS_END = ACCOUNT + "/sessions/end-others";

    public static final String EMAILS = ACCOUNT + "/emails";
    public static final String EMAIL = EMAILS + "/{id}";

    public static final String SSH_KEYS = ACCOUNT + "/ssh-keys";
    public static final String SSH_KEY_REMOVE = SSH_KEYS + "/remove";

    public static final String API = "/account/api";
    public static final String OPERATIONS = API + "/operations";
    public static final String APPLICATION_DELETE = API + "/application/{applicationId}/delete";
    public static final String CLIENT_END = API + "/client/{clientId}/end";
    public static final String CLIENT_DELETE = API + "/client/{clientId}/delete";
    public static final String KEY_REVOKE = API + "/credential/{credentialId}/revoke";

    public static final String VPS = "/vps/detail/{serviceName}";
    public static final String DASHBOARD = VPS + "/dashboard";
    public static final String STATUS = DASHBOARD + "/status";
    public static final String TILE = DASHBOARD + "/tiles/{tile}";
    public static final String DISPLAY_NAME = DASHBOARD + "/display-name";
    public static final String KEYMAP = DASHBOARD + "/keymap";
    public static final String SLA_MONITORING = DASHBOARD + "/sla-monitoring";
    public static final String IPS = DASHBOARD + "/display-ips";
    public static final String REVERSE = IPS + "/{ipAddress}";
    public static final String FORWARD = REVERSE + "/forward";
    public static final String POWER = DASHBOARD + "/{action:reboot|stop|start|rescue|leave-rescue}";
    public static final String SNAPSHOT_ACTION = DASHBOARD + "/snapshot-{action:create|restore|delete|abort}";
    public static final String KVM = DASHBOARD + "/kvm";
    public static final String KVM_ADDRESS = KVM + "/address";
    public static final String KVM_VNC = KVM + "/vnc";

    /** Where the addresses of consoles lead. */
    public static final String CONSOLE = Consoles.PAGE;

    public static final String CONSOLE_SOCKET = CONSOLE + "/socket";
    /** The same, where viewers of one's own look for it. */
    public static final String WEBSOCKIFY = "/websockify";

    public static final String SNAPSHOT_DOWNLOAD = DASHBOARD + "/snapshot-download";
    public static final String NEW_PASSWORD = DASHBOARD + "/password";
    public static final String REBUILD = DASHBOARD + "/rebuild";
    /** The same, as the specification calls it too. */
    public static final String REINSTALL = DASHBOARD + "/reinstall";

    public static final String LOGIN = DASHBOARD + "/login";
    public static final String TERMINATE = DASHBOARD + "/terminate";
    public static final String CANCEL_TERMINATION = TERMINATE + "/cancel";

    /** Where the mail of a termination leads. */
    public static final String CONFIRM_TERMINATION = TerminationPage.PATH;

    /** The page of a server's snapshot; what it is described by is sent there. */
    public static final String SNAPSHOT = VPS + "/snapshot";

    /** Names the page that a dialog is over, where it may be another than the dashboard. */
    public static final String OVER = "over";

    private static final String OVER_SNAPSHOT = "snapshot";

    /** The file of a snapshot, for anyone with its URL. */
    public static final String SNAPSHOT_FILE = SnapshotFiles.PATH + "{token}";

    /** What a server uses; when to warn is sent there. */
    public static final String MONITORING = VPS + "/monitoring";

    public static final String CHART = MONITORING + "/charts/{chart}";

    /** The page of a server's automated backups; the time of day that is chosen is sent there. */
    public static final String BACKUPS = VPS + "/veeam";

    public static final String BACKUP_RESTORE = BACKUPS + "/restore/{moment}";
    public static final String BACKUP_DETACH = BACKUPS + "/detach";

    public static final String HISTORY = VPS + "/history";
    public static final String TASK = VPS + "/tasks/{id}";
    public static final String ACTIONS = VPS + "/actions";

    /** Every other page of a server, by its address below the server's. */
    public static final String SCREEN = VPS + "/{*screen}";

    /** The parameter with the page to return to. */
    public static final String RETURN = "return";

    /** The parameter with the period that is looked at. */
    public static final String PERIOD = "period";

    /** The parameter that tells of a session's end. */
    public static final String ENDED = "ended";

    /** The parameter with the task whose end is waited for. */
    public static final String FOLLOWED = "task";

    public static final String SEEN = "seen";

    private Paths() {}

    public static String asset(String name) {
        return ASSETS + name;
    }

    /** The sign-in page, which then opens `page`, a local address. */
    public static String signIn(String page) {
        return page.equals(LIST) || page.equals(HOME) ? SIGN_IN : SIGN_IN + "?" + RETURN + "=" + encoded(page);
    }

    /** The sign-in page of somebody whose session ended in between. `ended`: what became of the form, in one word. */
    public static String signInAgain(String page, String ended) {
        return SIGN_IN + "?" + ENDED + "=" + ended + "&" + RETURN + "=" + encoded(page);
    }

    /** Asks for the password again, and then opens `page`, a local address. */
    public static String confirmPassword(String page) {
        return CONFIRM_PASSWORD + "?" + RETURN + "=" + encoded(page);
    }

    public static String sessionEnd(String session) {
        return SESSION_END.replace("{id}", encoded(session));
    }

    /** The mails beside one of them. */
    public static String emails(Place place) {
        return EMAILS + "?" + HistoryPlace.query(place);
    }

    /** The events of the account beside one of them. */
    public static String accountEvents(Place place) {
        return ACCOUNT_EVENTS + "?" + HistoryPlace.query(place);
    }

    public static String email(EmailId email) {
        return EMAIL.replace("{id}", email.toString());
    }

    public static String validation(String token) {
        return RequestedKey.VALIDATION_PAGE + encoded(token);
    }

    /** The operations of a section of the API, such as `vps`. */
    public static String operations(String section) {
        return OPERATIONS + "?section=" + encoded(section);
    }

    public static String applicationDelete(long application) {
        return APPLICATION_DELETE.replace("{applicationId}", Long.toString(application));
    }

    /** Where the day a client ends on is sent. */
    public static String clientEnd(String client) {
        return CLIENT_END.replace("{clientId}", client);
    }

    public static String clientDelete(String client) {
        return CLIENT_DELETE.replace("{clientId}", client);
    }

    public static String keyRevoke(long credential) {
        return KEY_REVOKE.replace("{credentialId}", Long.toString(credential));
    }

    /** A page of a server, by a pattern that names nothing but the server. */
    public static String of(String pattern, ServiceName vps) {
        return pattern.replace("{serviceName}", encoded(vps.value()));
    }

    public static String dashboard(ServiceName vps) {
        return of(DASHBOARD, vps);
    }

    public static String tile(ServiceName vps, String tile) {
        return of(TILE, vps).replace("{tile}", tile);
    }

    /** The dialog with the reverse name of an address. */
    public static String reverse(ServiceName vps, String ipAddress) {
        return of(REVERSE, vps).replace("{ipAddress}", encoded(ipAddress));
    }

    /** Where the reverse name of an address leads. */
    public static String forward(ServiceName vps, String ipAddress) {
        return of(FORWARD, vps).replace("{ipAddress}", encoded(ipAddress));
    }

    /** The dialog of a power action: `reboot`, `stop` or `start`. */
    public static String power(ServiceName vps, String action) {
        return dashboard(vps) + "/" + action;
    }

    /** `service`: its number. */
    public static String confirmTermination(long service, String token) {
        return TerminationPage.of(service, encoded(token));
    }

    /** A page of a server by its address below the server's, such as `veeam/order`. */
    public static String screen(ServiceName vps, String screen) {
        return of(VPS, vps) + "/" + screen;
    }

    /** The address of a dialog, over the page of the snapshot or the dashboard. */
    public static String over(String dialog, boolean snapshot) {
        return snapshot ? dialog + "?" + OVER + "=" + OVER_SNAPSHOT : dialog;
    }

    /** Whether {@link #OVER} names the page of the snapshot. */
    public static boolean overSnapshot(String over) {
        return OVER_SNAPSHOT.equals(over);
    }

    public static String monitoring(ServiceName vps) {
        return of(MONITORING, vps);
    }

    /** The same over a period, such as `lastweek`. */
    public static String monitoring(ServiceName vps, String period) {
        return monitoring(vps) + "?" + PERIOD + "=" + period;
    }

    /** One chart alone. */
    public static String chart(ServiceName vps, String chart, String period) {
        return of(CHART, vps).replace("{chart}", chart) + "?" + PERIOD + "=" + period;
    }

    /** The dialog before the restore point of this moment is restored. */
    public static String restoreBackup(ServiceName vps, Instant moment) {
        return of(BACKUP_RESTORE, vps).replace("{moment}", encoded(moment.toString()));
    }

    public static String history(ServiceName vps) {
        return of(HISTORY, vps);
    }

    public static String task(ServiceName vps, TaskId task) {
        return of(TASK, vps).replace("{id}", task.toString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
