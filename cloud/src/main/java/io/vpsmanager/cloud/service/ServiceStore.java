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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of services. */
public final class ServiceStore {

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

    /** How a service is renewed; nobody else changes it until the transaction ends. */
    public Renewal lockRenewal(ServiceId id) {
        return database.sql()
                .sql("SELECT * FROM service WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query((row, _) -> renewal(row))
                .single();
    }

    public void setRenewal(ServiceId id, Renewal renewal) {
        database.sql()
                .sql("""
                        UPDATE service SET renew_automatic = ?, delete_at_expiration = ?, manual_payment = ?, renew_period = ?
                        WHERE id = ?
                        """)
                .param(renewal.automatic())
                .param(renewal.deleteAtExpiration())
                .param(renewal.manualPayment().orElse(null))
                .param(renewal.period())
                .param(id.value())
                .update();
    }

    private static Renewal renewal(ResultSet row) throws SQLException {
        @Nullable Boolean manual = row.getObject("manual_payment", Boolean.class);
        return new Renewal(
                row.getBoolean("renew_automatic"),
                row.getBoolean("delete_at_expiration"),
                Optional.ofNullable(manual),
                row.getLong("renew_period"));
    }

    /** Who may act on a service: its administrator and its technical contact, each once. */
    public Set<AccountId> listOperators(ServiceId id) {
        Map<Role, AccountId> contacts = contacts(id);
        contacts.remove(Role.BILLING);
        return Set.copyOf(contacts.values());
    }

    public AccountId getTechnical(ServiceId id) {
        return contact(contacts(id), Role.TECH);
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
        Renewal renewal = renewal(row);
        return new Service(
                true,
                contact(contacts, Role.ADMIN),
                contact(contacts, Role.BILLING),
                contact(contacts, Role.TECH),
                Columns.date(row, "created"),
                new ServiceName(row.getString("name")),
                row.getObject("engaged_up_to", java.time.LocalDate.class),
                Columns.date(row, "expiration"),
                Renewal.PERIODS,
                renewal.renew(),
                renewal.automatic() ? RenewalType.AUTOMATIC_V2016 : RenewalType.MANUAL,
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
