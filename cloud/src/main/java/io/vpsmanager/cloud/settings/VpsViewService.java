package io.vpsmanager.cloud.settings;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.feature.PageSize;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.cloud.vps.SubscribedOptions;
import io.vpsmanager.cloud.vps.VpsPages;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsPage;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The caller's servers as the console lists and frames them. */
record VpsViewService(Access access) implements VpsViews {

    /** Four reads, five for a filtered page, however many rows. */
    @Override
    public VpsPage page(VpsQuery query) {
        PageSize.check(query.size());
        VpsPages pages = new VpsPages(access.database());
        List<VpsPages.Tally> tallies = pages.tallies(access.account());
        long all = tallies.stream().mapToLong(VpsPages.Tally::servers).sum();
        VpsPages.Matches matches = query.filtered() ? pages.match(access.account(), query) : VpsPages.Matches.all(all);
        long matching = matches.total();
        long last = Math.max(1, (matching + query.size() - 1) / query.size());
        int page = (int) Math.clamp(query.page(), 1L, last);
        List<VpsRow> rows = pages.list(access.account(), query, matches, page);
        Map<ServiceId, SubscribedOptions> subscribed =
                access.options().subscribed(rows.stream().map(VpsRow::id).toList());
        List<VpsSummary> summaries = rows.stream()
                .map(row -> summary(row, subscribed.getOrDefault(row.id(), SubscribedOptions.NOTHING)))
                .toList();
        return new VpsPage(
                summaries,
                page,
                query.size(),
                matching,
                all,
                choices(tallies, VpsPages.Tally::model, model -> model),
                choices(tallies, VpsPages.Tally::datacenter, this::town));
    }

    private static List<VpsPage.Choice> choices(
            List<VpsPages.Tally> tallies, Function<VpsPages.Tally, String> by, UnaryOperator<String> label) {
        return tallies.stream()
                .collect(Collectors.groupingBy(by, Collectors.summingLong(VpsPages.Tally::servers)))
                .entrySet()
                .stream()
                .map(entry -> new VpsPage.Choice(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(VpsPage.Choice::label).thenComparing(VpsPage.Choice::value))
                .toList();
    }

    private String town(String datacenter) {
        return access.catalogue().getDatacenter(datacenter).datacenter().longName();
    }

    @Override
    public VpsSummary get(ServiceName serviceName) {
        VpsRow vps = access.getVisible(serviceName);
        return summary(vps, access.options().subscribed(vps.id()));
    }

    @Override
    public ServiceName getName(long serviceId) {
        return access.servers()
                .findName(new ServiceId(serviceId))
                .map(name -> access.getVisible(name).name())
                .orElseThrow(() -> ContractException.notFound("This service does not exist"));
    }

    private VpsSummary summary(VpsRow vps, SubscribedOptions subscribed) {
        return new VpsSummary(
                vps.name(),
                vps.displayName(),
                access.condition(vps, subscribed),
                vps.netbootMode(),
                vps.task(),
                vps.plan().offer(),
                access.catalogue().getDatacenter(vps.datacenter()).datacenter(),
                vps.mainIp(),
                vps.expiration(),
                vps.terminationAsked(access.now()));
    }
}
