package io.vpsmanager.cloud.login;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.vps.NetbootMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The rows of passwords. */
public final class LoginStore {

    private static final String SELECT =
            "SELECT task_id, valid, created, expires, sealed_password, shown, shown_to FROM login ";

    private final CloudDatabase database;

    public LoginStore(CloudDatabase database) {
        this.database = database;
    }

    /** The password set in the system that a service boots in this mode. */
    public Optional<LoginRow> find(ServiceId service, NetbootMode mode) {
        return database.sql()
                .sql(SELECT + "WHERE service_id = ? AND netboot_mode = ? AND valid")
                .params(service.value(), mode.wire())
                .query(LoginStore::read)
                .optional();
    }

    /** The password that a task sets or has set. */
    Optional<LoginRow> find(TaskId task) {
        return database.sql()
                .sql(SELECT + "WHERE task_id = ?")
                .param(task.value())
                .query(LoginStore::read)
                .optional();
    }

    /** Removes the passwords that nobody viewed in time. */
    public void clearOld(Instant now) {
        database.sql()
                .sql(
                        "UPDATE login SET sealed_password = NULL WHERE valid AND sealed_password IS NOT NULL AND expires < ?")
                .param(Columns.time(now))
                .update();
    }

    /** Inserts a password that a task is about to set. */
    void enter(LoginRow login, ServiceId service, NetbootMode mode) {
        database.sql()
                .sql("""
                        INSERT INTO login (task_id, service_id, netboot_mode, valid, created, expires, sealed_password)
                        VALUES (?, ?, ?, FALSE, ?, ?, ?)
                        """)
                .params(
                        login.task().value(),
                        service.value(),
                        mode.wire(),
                        Columns.time(login.created()),
                        Columns.time(login.expires()),
                        login.sealed().orElseThrow())
                .update();
    }

    /** Removes the passwords other tasks set in a system. Safe to repeat. */
    void forgetOthers(TaskId task, ServiceId service, NetbootMode mode) {
        database.sql()
                .sql("DELETE FROM login WHERE service_id = ? AND netboot_mode = ? AND task_id <> ?")
                .params(service.value(), mode.wire(), task.value())
                .update();
    }

    /** Records that a task has set its password: no other is valid for that system any more. Safe to repeat. */
    void setValid(TaskId task, ServiceId service, NetbootMode mode) {
        database.transaction().executeWithoutResult(_ -> {
            forgetOthers(task, service, mode);
            database.sql()
                    .sql("UPDATE login SET valid = TRUE WHERE task_id = ?")
                    .param(task.value())
                    .update();
        });
    }

    /** Removes the passwords of the system on the disk of a service: another system has replaced it. */
    public void forget(ServiceId service) {
        database.sql()
                .sql("DELETE FROM login WHERE service_id = ? AND netboot_mode = ?")
                .params(service.value(), NetbootMode.LOCAL.wire())
                .update();
    }

    /** Records that a password is shown, and to whom. False: it was shown before, or somebody else was quicker. */
    public boolean show(TaskId task, AccountId to, Instant now) {
        return database.sql()
                        .sql("""
                                UPDATE login SET sealed_password = NULL, shown = ?, shown_to = ?
                                WHERE task_id = ? AND sealed_password IS NOT NULL
                                """)
                        .params(Columns.time(now), to.value(), task.value())
                        .update()
                == 1;
    }

    private static LoginRow read(ResultSet row, int number) throws SQLException {
        return new LoginRow(
                new TaskId(row.getLong("task_id")),
                row.getBoolean("valid"),
                Columns.instant(row, "created"),
                Columns.instant(row, "expires"),
                Columns.findText(row, "sealed_password"),
                Columns.findInstant(row, "shown"),
                Columns.findText(row, "shown_to").map(AccountId::new));
    }
}
