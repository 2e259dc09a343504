package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.catalogue.ServerPlan;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.database.SortKeys;
import io.vpsmanager.contract.option.Option;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsState;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;

/** Enters a new server: its service, contacts, options and its own copy of the plan. */
public final class VpsRegistration {

    private static final String INSERT_VPS = """
            INSERT INTO vps (service_id, iam_id, display_name, state, version, netboot_mode, keymap,
                sla_monitoring, locked, datacenter, image_id, plan_code, model_name, model_offer,
                model_version, offer_type, vcores, memory, disk, bandwidth, maximum_additional_ips,
                model_options, model_datacenters, search_text, display_key, name_key, model_key,
                location_key, ip_key)
            VALUES (:id, :iam, :display, :state, 0, :netboot, NULL, FALSE, FALSE, :datacenter, :image, :plan,
                :model, :offer, :range, :offerType, :vcores, :memory, :disk, :bandwidth, :ips, :options,
                :datacenters, :search, :displayKey, :nameKey, :modelKey, :locationKey, :ipKey)
            """;

    private final CloudDatabase database;

    public VpsRegistration(CloudDatabase database) {
        this.database = database;
    }

    /**
     * Enters the server in the current transaction, in state `installing` and held by no task yet.
     *
     * @throws DuplicateKeyException the name is taken
     */
    public ServiceId enter(NewVps vps) {
        VpsListingStore listing = new VpsListingStore(database);
        ServiceId id = enterService(vps);
        // Before the contacts, which refer to accounts: of two that hold a share of a row none gets it whole.
        listing.lock(id, vps.contacts().values());
        vps.contacts().forEach((role, account) -> database.sql()
                .sql("INSERT INTO contact (service_id, role, account) VALUES (?, ?, ?)")
                .param(id.value())
                .param(role.name())
                .param(account.value())
                .update());
        enterVps(id, vps);
        for (VpsOption option : vps.options()) {
            database.sql()
                    .sql("INSERT INTO vps_option (service_id, option_name, state) VALUES (?, ?, ?)")
                    .param(id.value())
                    .param(option.wire())
                    .param(Option.State.SUBSCRIBED.wire())
                    .update();
        }
        listing.enter(id);
        return id;
    }

    /** Makes an account the contact of a service for one role, in place of who it was. */
    public void setContact(ServiceId id, Role role, AccountId account) {
        VpsListingStore listing = new VpsListingStore(database);
        listing.lock(id, List.of(account));
        listing.leave(id);
        database.sql()
                .sql("UPDATE contact SET account = ? WHERE service_id = ? AND role = ?")
                .param(account.value())
                .param(id.value())
                .param(role.name())
                .update();
        listing.enter(id);
    }

    private ServiceId enterService(NewVps vps) {
        return new ServiceId(database.insert(database.sql()
                .sql("""
                        INSERT INTO service (name, created, expiration, renew_automatic, renew_period, delete_at_expiration)
                        VALUES (?, ?, ?, TRUE, 1, FALSE)
                        """)
                .param(vps.name().value())
                .param(vps.created())
                .param(vps.expiration())));
    }

    private void enterVps(ServiceId id, NewVps vps) {
        ServerPlan plan = vps.plan();
        database.sql()
                .sql(INSERT_VPS)
                .param("id", id.value())
                .param("iam", vps.iamId())
                .param("display", vps.displayName().orElse(null))
                .param("state", VpsState.INSTALLING.wire())
                .param("netboot", NetbootMode.LOCAL.wire())
                .param("datacenter", vps.site().code())
                .param("image", vps.imageId())
                .param("plan", plan.code())
                .param("model", plan.name())
                .param("offer", plan.offer())
                .param("range", plan.version().wire())
                .param("offerType", plan.offerType().wire())
                .param("vcores", plan.vcores())
                .param("memory", plan.memory())
                .param("disk", plan.disk())
                .param("bandwidth", plan.bandwidth())
                .param("ips", plan.maximumAdditionalIps())
                .param("options", Columns.words(plan.options()))
                .param("datacenters", String.join(" ", plan.datacenters()))
                .param("search", VpsStore.searchText(vps.name(), vps.displayName()))
                .param(
                        "displayKey",
                        SortKeys.name(vps.displayName().orElse(vps.name().value())))
                .param("nameKey", SortKeys.technical(vps.name().value()))
                .param("modelKey", SortKeys.name(plan.offer()))
                .param("locationKey", SortKeys.name(vps.site().name()))
                .param("ipKey", new byte[0])
                .update();
    }
}
