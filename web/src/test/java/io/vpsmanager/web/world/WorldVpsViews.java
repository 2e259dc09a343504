package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsPage;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Servers, filtered and sorted as the list asks. */
final class WorldVpsViews implements VpsViews {

    private final World world;

    WorldVpsViews(World world) {
        this.world = world;
    }

    @Override
    public VpsPage page(VpsQuery query) {
        world.pages.incrementAndGet();
        List<VpsSummary> matching = world.vps.values().stream()
                .filter(vps -> (vps.title() + " " + vps.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(query.text().toLowerCase(Locale.ROOT)))
                .filter(vps -> query.states().isEmpty() || query.states().contains(vps.state()))
                .filter(vps -> query.models().isEmpty() || query.models().contains(vps.modelName()))
                .filter(vps -> query.datacenters().isEmpty()
                        || query.datacenters().contains(vps.datacenter().name()))
                .sorted(query.descending() ? order(query.sort()).reversed() : order(query.sort()))
                .toList();
        int last = Math.max(1, (matching.size() + query.size() - 1) / query.size());
        int page = Math.min(query.page(), last);
        List<VpsSummary> rows = matching.stream()
                .skip((long) (page - 1) * query.size())
                .limit(query.size())
                .toList();
        return new VpsPage(
                rows,
                page,
                query.size(),
                matching.size(),
                world.vps.size(),
                choices(VpsSummary::modelName, VpsSummary::modelName),
                choices(vps -> vps.datacenter().name(), vps -> vps.datacenter().longName()));
    }

    @Override
    public VpsSummary get(ServiceName serviceName) {
        return world.get(serviceName);
    }

    @Override
    public ServiceName getName(long serviceId) {
        if (serviceId != 1) {
            throw ContractException.notFound("This service does not exist");
        }
        return World.RUNNING;
    }

    private List<VpsPage.Choice> choices(Function<VpsSummary, String> value, Function<VpsSummary, String> label) {
        return world.vps.values().stream().collect(Collectors.groupingBy(value)).entrySet().stream()
                .map(entry -> new VpsPage.Choice(
                        entry.getKey(),
                        label.apply(entry.getValue().getFirst()),
                        entry.getValue().size()))
                .sorted(Comparator.comparing(VpsPage.Choice::label))
                .toList();
    }

    private static Comparator<VpsSummary> order(VpsQuery.Sort sort) {
        Comparator<VpsSummary> order =
                switch (sort) {
                    case DISPLAY_NAME -> Comparator.comparing(VpsSummary::title);
                    case SERVICE_NAME -> Comparator.comparing(VpsSummary::name);
                    case STATE -> Comparator.comparing(VpsSummary::state);
                    case MODEL -> Comparator.comparing(VpsSummary::modelName);
                    case LOCATION ->
                        Comparator.comparing(vps -> vps.datacenter().longName());
                    case IP -> Comparator.comparing(vps -> vps.mainIp().orElse(""));
                    case EXPIRATION -> Comparator.comparing(VpsSummary::expiration);
                };
        return order.thenComparing(VpsSummary::name);
    }
}
