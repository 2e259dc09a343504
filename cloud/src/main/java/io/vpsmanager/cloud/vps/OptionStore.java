package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.option.Option;
import io.vpsmanager.contract.option.VpsOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of options. */
public final class OptionStore {

    private final CloudDatabase database;

    public OptionStore(CloudDatabase database) {
        this.database = database;
    }

    /** Every option a service has or had, by name. */
    public List<Option> list(ServiceId id) {
        return database.sql()
                .sql("SELECT option_name, state FROM vps_option WHERE service_id = ? ORDER BY option_name")
                .param(id.value())
                .query((row, _) -> new Option(
                        Columns.wire(row, "option_name", VpsOption.class),
                        Columns.wire(row, "state", Option.State.class)))
                .list();
    }

    /** What one service subscribes to. */
    public SubscribedOptions subscribed(ServiceId id) {
        return subscribed(List.of(id)).getOrDefault(id, SubscribedOptions.NOTHING);
    }

    /** What several services subscribe to, in one read. A service without any option is not in the map. */
    public Map<ServiceId, SubscribedOptions> subscribed(Collection<ServiceId> ids) {
        Map<ServiceId, SubscribedOptions> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        database.sql()
                .sql("""
                        SELECT vps_option.service_id, option_name, snapshot.taken IS NOT NULL AS has_snapshot
                        FROM vps_option LEFT JOIN snapshot
                        ON snapshot.service_id = vps_option.service_id AND option_name = 'snapshot'
                        WHERE state = 'subscribed' AND vps_option.service_id IN (:ids)
                        """)
                .param("ids", ids.stream().map(ServiceId::value).toList())
                .query(row -> {
                    SubscribedOptions more = new SubscribedOptions(
                            Set.of(Columns.wire(row, "option_name", VpsOption.class)), row.getBoolean("has_snapshot"));
                    found.merge(new ServiceId(row.getLong("service_id")), more, SubscribedOptions::and);
                });
        return found;
    }
}
