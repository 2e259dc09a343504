package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.value.AccountId;
import java.util.ArrayList;
import java.util.List;

/** Pages of whole servers for programs, filtered and sorted in the database by any scalar field. */
public final class VpsListPages {

    private final CloudDatabase database;
    private final List<Site> sites;

    public VpsListPages(CloudDatabase database, List<Site> sites) {
        this.database = database;
        this.sites = List.copyOf(sites);
    }

    /** How many servers of an account pass the filters. */
    public long count(AccountId account, ListQuery query) {
        VpsFilter filter = VpsFilter.of(account, query.filters(), sites);
        return database.sql()
                .sql("SELECT count(*) FROM vps v JOIN service s ON s.id = v.service_id" + filter.where())
                .params(filter.values())
                .query(Long.class)
                .single();
    }

    public List<VpsRow> list(AccountId account, ListQuery query) {
        VpsFilter filter = VpsFilter.of(account, query.filters(), sites);
        List<Object> values = new ArrayList<>(filter.values());
        String direction = query.descending() ? " DESC" : " ASC";
        StringBuilder order = new StringBuilder();
        query.sort().map(name -> VpsField.get(name, sites)).ifPresent(field -> {
            order.append(field.sort())
                    .append(direction)
                    .append(query.descending() ? " NULLS LAST, " : " NULLS FIRST, ");
            values.addAll(field.values());
        });
        values.add(query.offset());
        values.add(query.size());
        return database.sql()
                .sql(VpsRows.SELECT
                        + filter.where()
                        + " ORDER BY "
                        + order
                        + "v.name_key"
                        + direction
                        + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")
                .params(values)
                .query(VpsRows::read)
                .list();
    }
}
