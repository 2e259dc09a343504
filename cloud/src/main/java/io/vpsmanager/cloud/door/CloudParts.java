package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.automatedbackup.AutomatedBackups;
import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.disk.DiskStore;
import io.vpsmanager.cloud.dns.ForwardLookup;
import io.vpsmanager.cloud.email.Emails;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.identity.AccountGuard;
import io.vpsmanager.cloud.identity.KeyRing;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.login.LoginKeeper;
import io.vpsmanager.cloud.option.OptionStore;
import io.vpsmanager.cloud.rebuild.InstallationStore;
import io.vpsmanager.cloud.snapshot.SnapshotStore;
import io.vpsmanager.cloud.status.StatusProbe;
import io.vpsmanager.cloud.task.TaskAbort;
import io.vpsmanager.cloud.task.TaskHistory;
import io.vpsmanager.cloud.task.TaskKinds;
import io.vpsmanager.cloud.task.TaskStore;
import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.cloud.vps.VpsPages;
import io.vpsmanager.cloud.vps.VpsStore;
import java.time.InstantSource;

/** What the doors stand on, put together once. */
public record CloudParts(
        CloudDatabase database,
        InstantSource clock,
        Catalogue catalogue,
        AccountStore accounts,
        KeyRing keys,
        AccountGuard guard,
        VpsStore servers,
        VpsPages pages,
        IpStore ips,
        DiskStore disks,
        OptionStore options,
        SnapshotStore snapshots,
        AutomatedBackups automatedBackups,
        LoginKeeper logins,
        InstallationStore installations,
        TaskKinds kinds,
        TaskStore taskRows,
        TaskHistory history,
        Tasks tasks,
        TaskAbort abort,
        EventLog events,
        Emails emails,
        StatusProbe probe,
        ForwardLookup forward) {}
