package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.value.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages of whole servers for programs, filtered and sorted in the database by any scalar field. */
public final class VpsListPages {

    private static final String LISTING = " FROM vps_listing l";
    private static final String WHOLE =
            LISTING + " JOIN vps v ON v.service_id = l.service_id JOIN service s ON s.id = l.service_id";

    private final CloudDatabase database;
    private final List<Site> sites;
    private final LocalDate today;

    /** `today` tells what has expired. */
    public VpsListPages(CloudDatabase database, List<Site> sites, LocalDate today) {
        this.database = database;
        this.sites = List.copyOf(sites);
        this.today = today;
    }

    /** How many servers of an account pass the filters. */
    public long count(AccountId account, ListQuery query) {
        if (query.filters().isEmpty()) {
            return new VpsPages(database)
                    .tallies(account).stream()
                            .mapToLong(VpsPages.Tally::servers)
                            .sum();
        }
        VpsFilter filter = VpsFilter.of(account, query.filters(), sites, today);
        return database.sql()
                .sql("SELECT count(*)" + WHOLE + filter.where())
                .params(filter.values())
                .query(Long.class)
                .single();
    }

    public List<VpsRow> list(AccountId account, ListQuery query) {
        VpsFilter filter = VpsFilter.of(account, query.filters(), sites, today);
        List<Object> values = new ArrayList<>(filter.values());
        Optional<VpsField> field = query.sort().map(name -> VpsField.get(name, sites, today));
        Optional<String> listed =
                field.isEmpty() ? Optional.of("l.name_key") : field.get().listed();
        String from = query.filters().isEmpty() && listed.isPresent() ? LISTING : WHOLE;
        String direction = query.descending() ? " DESC" : " ASC";
        StringBuilder order = new StringBuilder("l.account").append(direction);
        listed.ifPresentOrElse(
                column -> order.append(", ").append(column).append(direction),
                () -> field.ifPresent(sort -> {
                    order.append(", ")
                            .append(sort.sort())
                            .append(direction)
                            .append(query.descending() ? " NULLS LAST" : " NULLS FIRST");
                    values.addAll(sort.values());
                }));
        if (!listed.equals(Optional.of("l.name_key"))) {
            order.append(", l.name_key").append(direction);
        }
        values.add(query.offset());
        values.add(query.size());
        List<Long> ids = database.sql()
                .sql("SELECT l.service_id" + from + filter.where() + " ORDER BY " + order
                        + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")
                .params(values)
                .query(Long.class)
                .list();
        return VpsPages.rows(database, ids);
    }
}
