package io.vpsmanager.cloud.ip;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.IpBlock;
import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.SortKeys;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.task.TaskId;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes addresses from a data centre's blocks and releases them. */
public final class IpPool {

    private static final String GIVE_BACK =
            "UPDATE ip SET service_id = NULL, task_id = NULL, reverse = NULL, mac_address = NULL ";

    private final CloudDatabase database;

    public IpPool(CloudDatabase database) {
        this.database = database;
    }

    /** Registers the blocks of the catalogue; safe to repeat, also by several managers. */
    public void open(Catalogue catalogue) {
        for (Site site : catalogue.datacenters()) {
            Stream.concat(site.ipv4().stream(), site.ipv6().stream()).forEach(block -> open(site, block));
        }
    }

    private void open(Site site, String block) {
        database.sql()
                .sql("""
                        INSERT INTO ip_pool (block, datacenter, version, next_offset)
                        SELECT ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM ip_pool WHERE block = ?)
                        """)
                .param(block)
                .param(site.code())
                .param(IpBlock.parse(block).version().wire())
                .param(IpBlock.FIRST_OFFSET)
                .param(block)
                .update();
    }

    /**
     * Takes one address for a service, preferring a released one to a fresh one.
     *
     * @return empty when every block of the data centre is used up
     */
    public Optional<InetAddress> take(ServiceId service, Site site, Ip.Version version) {
        return database.transaction().execute(_ -> {
            for (String text : version == Ip.Version.V4 ? site.ipv4() : site.ipv6()) {
                // Locks the block's row, to serialise concurrent takers.
                long offset = nextOffset(text, " FOR UPDATE");
                Optional<String> returned = findFree(text);
                if (returned.isPresent()) {
                    assign(returned.get(), service);
                    return Optional.of(InetAddress.ofLiteral(returned.get()));
                }
                IpBlock block = IpBlock.parse(text);
                if (block.holds(offset)) {
                    advance(text);
                    enter(block, text, offset, site, service);
                    return Optional.of(block.at(offset));
                }
            }
            return Optional.<InetAddress>empty();
        });
    }

    /**
     * Takes one additional IPv4 address for a service, once per task.
     *
     * @return false when every block of the data centre is used up
     */
    public boolean takeAdditional(ServiceId service, Site site, TaskId task) {
        return database.transaction().execute(_ -> {
            if (hasOf(service, task)) {
                return true;
            }
            Optional<InetAddress> taken = take(service, site, Ip.Version.V4);
            taken.ifPresent(address -> database.sql()
                    .sql("UPDATE ip SET type = ?, task_id = ? WHERE address = ?")
                    .param(Ip.Type.ADDITIONAL.wire())
                    .param(task.value())
                    .param(IpText.of(address))
                    .update());
            return taken.isPresent();
        });
    }

    /** Whether a data centre has an IPv4 address left. */
    public boolean hasLeft(Site site) {
        return site.ipv4().stream()
                .anyMatch(block ->
                        findFree(block).isPresent() || IpBlock.parse(block).holds(nextOffset(block, "")));
    }

    private boolean hasOf(ServiceId service, TaskId task) {
        return database.sql()
                        .sql("SELECT count(*) FROM ip WHERE service_id = ? AND task_id = ?")
                        .param(service.value())
                        .param(task.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Assigns an additional address to the task that is to release it. */
    public void leaveTo(TaskId task, ServiceId service, String address) {
        database.sql()
                .sql("UPDATE ip SET task_id = ? WHERE service_id = ? AND address = ? AND type = ?")
                .param(task.value())
                .param(service.value())
                .param(address)
                .param(Ip.Type.ADDITIONAL.wire())
                .update();
    }

    /** Releases the additional address assigned to a task. */
    public void giveBack(ServiceId service, TaskId task) {
        database.sql()
                .sql(GIVE_BACK + "WHERE service_id = ? AND task_id = ?")
                .param(service.value())
                .param(task.value())
                .update();
    }

    /** Releases every address of a service. */
    public void giveBack(ServiceId service) {
        database.sql()
                .sql(GIVE_BACK + "WHERE service_id = ?")
                .param(service.value())
                .update();
    }

    private long nextOffset(String block, String lock) {
        return database.sql()
                .sql("SELECT next_offset FROM ip_pool WHERE block = ?" + lock)
                .param(block)
                .query(Long.class)
                .single();
    }

    private void advance(String block) {
        database.sql()
                .sql("UPDATE ip_pool SET next_offset = next_offset + 1 WHERE block = ?")
                .param(block)
                .update();
    }

    private Optional<String> findFree(String block) {
        return database.sql().sql("""
                        SELECT address FROM ip WHERE block = ? AND service_id IS NULL
                        ORDER BY sort_key FETCH FIRST 1 ROWS ONLY
                        """).param(block).query(String.class).optional();
    }

    private void assign(String address, ServiceId service) {
        database.sql()
                .sql("UPDATE ip SET service_id = ?, type = ?, mac_address = ? WHERE address = ?")
                .params(List.of(service.value(), Ip.Type.PRIMARY.wire(), MacAddress.of(service), address))
                .update();
    }

    private void enter(IpBlock block, String text, long offset, Site site, ServiceId service) {
        InetAddress address = block.at(offset);
        database.sql()
                .sql("""
                        INSERT INTO ip (address, block, version, type, gateway, mac_address, geolocation,
                            sort_key, service_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(List.of(
                        IpText.of(address),
                        text,
                        block.version().wire(),
                        Ip.Type.PRIMARY.wire(),
                        IpText.of(block.gateway()),
                        MacAddress.of(service),
                        site.geolocation().wire(),
                        SortKeys.address(address),
                        service.value()))
                .update();
    }
}
