package io.vpsmanager.cloud.service;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.service.Service.RenewalType;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of services. */
public final class ServiceStore {

    /** The periods a service may be renewed for, in months. */
    private static final List<Long> PERIODS = List.of(1L, 3L, 6L, 12L);

    private final CloudDatabase database;

    public ServiceStore(CloudDatabase database) {
        this.database = database;
    }

    /** The service with this number, which must exist. */
    public Service get(ServiceId id, boolean expired) {
        Map<Role, AccountId> contacts = contacts(id);
        Service.State state = expired ? Service.State.EXPIRED : Service.State.OK;
        return database.sql()
                .sql("SELECT * FROM service WHERE id = ?")
                .param(id.value())
                .query((row, _) -> read(row, contacts, state))
                .single();
    }

    private Map<Role, AccountId> contacts(ServiceId id) {
        Map<Role, AccountId> contacts = new EnumMap<>(Role.class);
        database.sql()
                .sql("SELECT role, account FROM contact WHERE service_id = ?")
                .param(id.value())
                .query(row -> {
                    contacts.put(Role.valueOf(row.getString("role")), new AccountId(row.getString("account")));
                });
        return contacts;
    }

    private static Service read(ResultSet row, Map<Role, AccountId> contacts, Service.State state) throws SQLException {
        boolean automatic = row.getBoolean("renew_automatic");
        return new Service(
                true,
                contact(contacts, Role.ADMIN),
                contact(contacts, Role.BILLING),
                contact(contacts, Role.TECH),
                Columns.date(row, "created"),
                new ServiceName(row.getString("name")),
                row.getObject("engaged_up_to", java.time.LocalDate.class),
                Columns.date(row, "expiration"),
                PERIODS,
                new Service.Renew(automatic, row.getBoolean("delete_at_expiration"), false, !automatic, (long)
                        row.getInt("renew_period")),
                automatic ? RenewalType.AUTOMATIC_V2016 : RenewalType.MANUAL,
                row.getLong("id"),
                state);
    }

    private static AccountId contact(Map<Role, AccountId> contacts, Role role) {
        AccountId account = contacts.get(role);
        if (account == null) {
            throw new IllegalStateException("a service has no " + role + " contact");
        }
        return account;
    }
}
