package io.vpsmanager.cloud;

import io.vpsmanager.cloud.automatedbackup.BackupKeeper;
import io.vpsmanager.cloud.automatedbackup.BackupKind;
import io.vpsmanager.cloud.delivery.CreateDisk;
import io.vpsmanager.cloud.delivery.CreateMachine;
import io.vpsmanager.cloud.delivery.DeleteVm;
import io.vpsmanager.cloud.delivery.DeliverVm;
import io.vpsmanager.cloud.delivery.TakeAddresses;
import io.vpsmanager.cloud.email.Letter;
import io.vpsmanager.cloud.ip.AdditionalIpKind;
import io.vpsmanager.cloud.login.PasswordKind;
import io.vpsmanager.cloud.login.SendLogin;
import io.vpsmanager.cloud.login.SetPassword;
import io.vpsmanager.cloud.power.PowerKind;
import io.vpsmanager.cloud.rebuild.InstallSystem;
import io.vpsmanager.cloud.rebuild.RebuildKind;
import io.vpsmanager.cloud.snapshot.SnapshotKeeper;
import io.vpsmanager.cloud.snapshot.SnapshotKind;
import io.vpsmanager.cloud.snapshot.TakeSnapshot;
import io.vpsmanager.cloud.task.ForwardStep;
import io.vpsmanager.cloud.task.TaskKind;
import io.vpsmanager.cloud.task.TaskKinds;
import io.vpsmanager.engine.ComputeEngine;
import java.util.ArrayList;
import java.util.List;

/** What the steps of tasks are made of. */
record Kinds(
        ComputeEngine engine,
        TakeAddresses addresses,
        CreateDisk disk,
        CreateMachine machine,
        SnapshotKeeper snapshots,
        BackupKeeper backups,
        InstallSystem install,
        SendLogin.Parts mail) {

    /** Every kind of task there is. */
    TaskKinds list() {
        TakeSnapshot snapshot = new TakeSnapshot(snapshots);
        SetPassword password = new SetPassword(engine, install.logins());
        List<TaskKind> kinds =
                new ArrayList<>(PowerKind.list(engine, password, new SendLogin(Letter.Kind.RESCUE_STARTED, mail)));
        kinds.addAll(BackupKind.list(backups, password, new SendLogin(Letter.Kind.PASSWORD_SET, mail)));
        kinds.addAll(List.of(
                DeliverVm.of(addresses, disk, machine, password, new SendLogin(Letter.Kind.DELIVERED, mail)),
                DeleteVm.of(addresses, disk, machine, snapshot, new ForwardStep("deleteBackups", backups::deleteAll)),
                new PasswordKind(password, new SendLogin(Letter.Kind.PASSWORD_SET, mail)),
                new RebuildKind(install, new SendLogin(Letter.Kind.SYSTEM_INSTALLED, mail)),
                SnapshotKind.create(snapshot),
                SnapshotKind.revert(snapshots),
                SnapshotKind.delete(snapshots),
                AdditionalIpKind.provision(addresses.catalogue(), addresses.pool()),
                AdditionalIpKind.release(addresses.pool())));
        return new TaskKinds(kinds);
    }
}
