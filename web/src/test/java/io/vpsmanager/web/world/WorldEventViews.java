package io.vpsmanager.web.world;

import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.history.EventViews;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.HistoryReach;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;

/** Events, newest first. */
final class WorldEventViews implements EventViews {

    private final World world;

    WorldEventViews(World world) {
        this.world = world;
    }

    @Override
    public HistoryPage<Event> page(ServiceName serviceName, HistoryQuery<EventKind> query) {
        world.get(serviceName);
        List<Event> matching = WorldHistory.events().stream()
                .filter(event -> query.kind().isEmpty() || query.kind().get() == event.kind())
                .filter(event -> query.origin().isEmpty() || query.origin().get() == event.origin())
                .toList();
        return WorldHistory.page(matching, Event::id, query);
    }

    @Override
    public HistoryPage<Event> pageAccount(HistoryQuery<EventKind> query) {
        return WorldHistory.page(world.accountEvents, Event::id, query);
    }

    @Override
    public HistoryReach reach() {
        return new HistoryReach(365, 395, 10);
    }
}
