package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.SortKeys;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsState;
import java.net.InetAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of servers. State and running task change by compare-and-set only. */
public final class VpsStore {

    private final CloudDatabase database;
    private final VpsListingStore listing;

    public VpsStore(CloudDatabase database) {
        this.database = database;
        this.listing = new VpsListingStore(database);
    }

    public Optional<VpsRow> find(ServiceName name) {
        return database.sql()
                // By the number, which the sub-query looks up once: joined on the name, H2 reads every server.
                .sql(VpsRows.SELECT + "WHERE v.service_id = (SELECT id FROM service WHERE name = ?)")
                .param(name.value())
                .query(VpsRows::read)
                .optional();
    }

    public Optional<VpsRow> find(ServiceId id) {
        return database.sql()
                .sql(VpsRows.SELECT + "WHERE v.service_id = ?")
                .param(id.value())
                .query(VpsRows::read)
                .optional();
    }

    /** The name of a service by its number. */
    public Optional<ServiceName> findName(ServiceId id) {
        return database.sql()
                .sql("SELECT name FROM service WHERE id = ?")
                .param(id.value())
                .query((row, _) -> new ServiceName(row.getString("name")))
                .optional();
    }

    /** Every server that no task holds. */
    public List<VpsRow> listAtRest() {
        return database.sql()
                .sql(VpsRows.SELECT + "WHERE v.task_id IS NULL")
                .query(VpsRows::read)
                .list();
    }

    /** Every server, by name. */
    public List<VpsRow> list() {
        return database.sql()
                .sql(VpsRows.SELECT + "ORDER BY v.name_key")
                .query(VpsRows::read)
                .list();
    }

    /** The names of the servers an account is a contact of, by name. */
    public List<ServiceName> listNames(AccountId account) {
        return database.sql()
                .sql("SELECT name FROM vps_listing WHERE account = ? ORDER BY account, name_key, service_id")
                .param(account.value())
                .query((row, _) -> new ServiceName(row.getString("name")))
                .list();
    }

    /** A server with what an account is to it, in one read; empty for a stranger. */
    public Optional<VisibleVps> find(ServiceName name, AccountId account) {
        return database.sql()
                .sql(VpsRows.SELECT_WITH_ROLE
                        + "JOIN contact c ON c.service_id = v.service_id AND c.account = ? "
                        + "WHERE v.service_id = (SELECT id FROM service WHERE name = ?)")
                .params(account.value(), name.value())
                .query(VpsStore::readSeen);
    }

    private static Optional<VisibleVps> readSeen(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        VpsRow vps = VpsRows.read(rows, 1);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        do {
            roles.add(Role.valueOf(rows.getString("role")));
        } while (rows.next());
        return Optional.of(new VisibleVps(vps, roles));
    }

    /** Gives a server to a task, if nothing about it changed since `seen` was read. False: something did. */
    public boolean claim(VpsRow seen, TaskId task, VpsState during) {
        boolean claimed = database.sql()
                        .sql("""
                                UPDATE vps SET state = ?, task_id = ?, version = version + 1
                                WHERE service_id = ? AND version = ? AND task_id IS NULL
                                """)
                        .param(during.wire())
                        .param(task.value())
                        .param(seen.id().value())
                        .param(seen.version())
                        .update()
                == 1;
        return claimed && listed(seen.id(), during);
    }

    /** Has a task wait behind the one that holds a server, if nothing about it changed since `seen` was read. False: something did. */
    public boolean claimNext(VpsRow seen, TaskId task) {
        return database.sql()
                        .sql("""
                                UPDATE vps SET next_task_id = ?, version = version + 1
                                WHERE service_id = ? AND version = ? AND task_id IS NOT NULL AND next_task_id IS NULL
                                """)
                        .params(task.value(), seen.id().value(), seen.version())
                        .update()
                == 1;
    }

    /** The task that waits behind the one that holds a server. Nothing else claims the server until the transaction ends. */
    public Optional<TaskId> lockNext(ServiceId id) {
        return database.sql()
                .sql("SELECT next_task_id FROM vps WHERE service_id = ? FOR UPDATE")
                .param(id.value())
                .query((row, _) -> row.getLong("next_task_id"))
                .optional()
                .filter(task -> task != 0)
                .map(TaskId::new);
    }

    /** Has a task wait behind a server's no longer. False: it does not. */
    public boolean leaveNext(ServiceId id, TaskId task) {
        return database.sql().sql("""
                                UPDATE vps SET next_task_id = NULL, version = version + 1
                                WHERE service_id = ? AND next_task_id = ?
                                """).params(id.value(), task.value()).update() == 1;
    }

    /** Takes a server back from the task that holds it. */
    public boolean release(ServiceId id, TaskId task, VpsState state) {
        boolean released = database.sql()
                        .sql("""
                                UPDATE vps SET state = ?, task_id = NULL, next_task_id = NULL, version = version + 1
                                WHERE service_id = ? AND task_id = ?
                                """)
                        .param(state.wire())
                        .param(id.value())
                        .param(task.value())
                        .update()
                == 1;
        return released && listed(id, state);
    }

    /** Corrects the state of a server at rest, if nothing about it changed since `seen` was read. */
    public boolean correct(VpsRow seen, VpsState state) {
        boolean corrected = database.sql()
                        .sql("""
                                UPDATE vps SET state = ?, version = version + 1
                                WHERE service_id = ? AND version = ? AND task_id IS NULL
                                """)
                        .param(state.wire())
                        .param(seen.id().value())
                        .param(seen.version())
                        .update()
                == 1;
        return corrected && listed(seen.id(), state);
    }

    public void setNetbootMode(ServiceId id, NetbootMode mode) {
        set(id, "netboot_mode", mode.wire());
    }

    public void setImage(ServiceId id, String imageId) {
        set(id, "image_id", imageId);
    }

    public void setKeymap(ServiceId id, Optional<VpsKeymap> keymap) {
        set(id, "keymap", keymap.map(VpsKeymap::wire).orElse(null));
    }

    public void setSlaMonitoring(ServiceId id, boolean wanted) {
        set(id, "sla_monitoring", wanted);
    }

    public void setLocked(ServiceId id, boolean locked) {
        set(id, "locked", locked);
    }

    /** Sets the last day a server is paid for, where it is kept and where it is listed. */
    public void setExpiration(ServiceId id, LocalDate day) {
        database.sql()
                .sql("UPDATE service SET expiration = ? WHERE id = ?")
                .param(day)
                .param(id.value())
                .update();
        listing.set(id, "expiration", day);
    }

    /** Names a server anew, with what it is sorted and found by. */
    public void setDisplayName(ServiceId id, ServiceName name, Optional<String> displayName) {
        byte[] displayKey = SortKeys.name(displayName.orElse(name.value()));
        String searchText = searchText(name, displayName);
        database.sql()
                .sql("UPDATE vps SET display_name = ?, display_key = ?, search_text = ? WHERE service_id = ?")
                .param(displayName.orElse(null))
                .param(displayKey)
                .param(searchText)
                .param(id.value())
                .update();
        listing.setNames(id, displayKey, searchText);
    }

    /** Notes the first IPv4 address of a server, or that it has none. */
    public void setMainIp(ServiceId id, Optional<InetAddress> address) {
        byte[] ipKey = address.map(SortKeys::address).orElse(new byte[0]);
        database.sql()
                .sql("UPDATE vps SET main_ip = ?, ip_key = ? WHERE service_id = ?")
                .param(address.map(InetAddress::getHostAddress).orElse(null))
                .param(ipKey)
                .param(id.value())
                .update();
        listing.set(id, "ip_key", ipKey);
    }

    /** Removes a server and its service; contacts and options go with it. */
    public void remove(ServiceId id) {
        listing.lock(id, List.of());
        listing.leave(id);
        database.sql().sql("DELETE FROM service WHERE id = ?").param(id.value()).update();
    }

    private boolean listed(ServiceId id, VpsState state) {
        listing.setState(id, state);
        return true;
    }

    static String searchText(ServiceName name, Optional<String> displayName) {
        return SortKeys.search(name.value() + " " + displayName.orElse(""));
    }

    private void set(ServiceId id, String column, @Nullable Object value) {
        database.sql()
                .sql("UPDATE vps SET " + column + " = ? WHERE service_id = ?")
                .param(value)
                .param(id.value())
                .update();
    }
}
