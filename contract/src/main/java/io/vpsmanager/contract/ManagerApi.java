package io.vpsmanager.contract;

import io.vpsmanager.contract.automatedbackup.BackupPlan;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a console needs and OVHcloud's v1 lacks. */
public interface ManagerApi {

    /** One page of the caller's servers, filtered and sorted where the servers are kept. */
    VpsPage pageVps(VpsQuery query);

    /** One server as the frame of its pages shows it. Not found: the caller is no contact of it. */
    VpsSummary getVps(ServiceName serviceName);

    /** The server of a service by its number, which mails name it by. Not found: the caller is no contact of it. */
    ServiceName getServiceName(long serviceId);

    /** Whether this token still confirms the termination of a server: that of the newest mail, in time, not used yet. */
    boolean confirmsTermination(ServiceName serviceName, String token);

    /** Every address of a server in one read, main address first. */
    List<Ip> listIps(ServiceName serviceName);

    /** Looks up whether the reverse name of an address leads back to it; takes some seconds where no name server answers. */
    ForwardCheck checkForward(ServiceName serviceName, String ipAddress);

    /** The systems that a server's plan may use, in one read. */
    List<Image> listImages(ServiceName serviceName);

    /** What of a server is watched, in one read. */
    Monitoring getMonitoring(ServiceName serviceName);

    /** The password that was set last in the system a server starts; empty: none that is known here. */
    Optional<Login> findLogin(ServiceName serviceName);

    /** That password, shown once; 409 when none waits. */
    String showPassword(ServiceName serviceName);

    /** How a server is backed up and what there is to restore; empty: the option is not subscribed. */
    Optional<BackupPlan> findBackupPlan(ServiceName serviceName);

    /** The newest tasks of a server, newest first. `limit`: 1 to 100. */
    List<TaskDetail> listTasks(ServiceName serviceName, int limit);

    /** One task with its author, steps, end and cause. */
    TaskDetail getTask(ServiceName serviceName, TaskId task);

    /** One page of a server's tasks with their steps, newest first. */
    HistoryPage<TaskDetail> pageTasks(ServiceName serviceName, HistoryQuery<TaskType> query);

    /** The types of all tasks a server ever had. */
    Set<TaskType> listTaskTypes(ServiceName serviceName);

    /** One page of what happened to a server, newest first. */
    HistoryPage<Event> pageEvents(ServiceName serviceName, HistoryQuery<EventKind> query);

    /** How far back tasks, events and mails go. */
    HistoryReach historyReach();

    /** One page of what concerns the caller's account and no server, newest first. */
    HistoryPage<Event> pageAccountEvents(HistoryQuery<EventKind> query);

    /** One page of the mails to the caller, newest first. `place`: empty for the newest page; `size`: 1 to 100. */
    HistoryPage<EmailSummary> pageEmails(Optional<HistoryQuery.Place> place, int size);

    /** One mail to the caller. */
    EmailDetail getEmail(EmailId id);

    /** Keeps the language the caller wants the console and mails in, a tag such as `fr_FR`. */
    void chooseLanguage(String language);

    /** The language and the time zone of the caller's account. */
    AccountSettings getAccountSettings();

    /** Keeps the zone the caller wants times shown in, such as `Europe/Paris`. */
    void chooseTimeZone(String timeZone);

    /** The caller's public keys, oldest first, in one read. */
    List<SshKey> listSshKeys();

    /** The caller's own password and sessions. */
    AccountSecurity security();

    /** Applications, and the answers to those that ask for a key. */
    KeyManager keys();
}
