package io.vpsmanager.cloud.ip;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.task.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The addresses of servers. */
public final class IpStore {

    private final CloudDatabase database;

    public IpStore(CloudDatabase database) {
        this.database = database;
    }

    /** Every address of a service: its own before added ones, IPv4 before IPv6. */
    public List<Ip> list(ServiceId service) {
        return database.sql()
                .sql("SELECT * FROM ip WHERE service_id = ? ORDER BY type DESC, sort_key")
                .param(service.value())
                .query(IpStore::read)
                .list();
    }

    public Optional<Ip> find(ServiceId service, String address) {
        return database.sql()
                .sql("SELECT * FROM ip WHERE service_id = ? AND address = ?")
                .param(service.value())
                .param(address)
                .query(IpStore::read)
                .optional();
    }

    /** The additional address that a task takes or releases. */
    public Optional<Ip> find(ServiceId service, TaskId task) {
        return database.sql()
                .sql("SELECT * FROM ip WHERE service_id = ? AND task_id = ?")
                .param(service.value())
                .param(task.value())
                .query(IpStore::read)
                .optional();
    }

    public void setReverse(ServiceId service, String address, Optional<String> reverse) {
        database.sql()
                .sql("UPDATE ip SET reverse = ? WHERE service_id = ? AND address = ?")
                .param(reverse.orElse(null))
                .param(service.value())
                .param(address)
                .update();
    }

    /** How many addresses are in use. */
    public long countTaken() {
        return database.sql()
                .sql("SELECT count(*) FROM ip WHERE service_id IS NOT NULL")
                .query(Long.class)
                .single();
    }

    private static Ip read(ResultSet row, int number) throws SQLException {
        return new Ip(
                row.getString("gateway"),
                Columns.wire(row, "geolocation", Ip.Geolocation.class),
                row.getString("address"),
                row.getString("mac_address"),
                row.getString("reverse"),
                Columns.wire(row, "type", Ip.Type.class),
                Columns.wire(row, "version", Ip.Version.class));
    }
}
