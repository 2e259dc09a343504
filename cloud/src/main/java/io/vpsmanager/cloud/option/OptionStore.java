package io.vpsmanager.cloud.option;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.contract.option.Option;
import io.vpsmanager.contract.option.VpsOption;
import java.util.Collection;
import java.util.EnumSet;
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

    /** The subscribed options of one service. */
    public Set<VpsOption> listSubscribed(ServiceId id) {
        return listSubscribed(List.of(id)).getOrDefault(id, Set.of());
    }

    /** The subscribed options of several services, in one read. A service without any is not in the map. */
    public Map<ServiceId, Set<VpsOption>> listSubscribed(Collection<ServiceId> ids) {
        Map<ServiceId, Set<VpsOption>> options = new HashMap<>();
        if (ids.isEmpty()) {
            return options;
        }
        database.sql()
                .sql(
                        "SELECT service_id, option_name FROM vps_option WHERE state = 'subscribed' AND service_id IN (:ids)")
                .param("ids", ids.stream().map(ServiceId::value).toList())
                .query(row -> {
                    options.computeIfAbsent(
                                    new ServiceId(row.getLong("service_id")), _ -> EnumSet.noneOf(VpsOption.class))
                            .add(Columns.wire(row, "option_name", VpsOption.class));
                });
        return options;
    }
}
