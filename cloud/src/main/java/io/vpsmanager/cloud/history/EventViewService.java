package io.vpsmanager.cloud.history;

import io.vpsmanager.cloud.event.EventPages;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.feature.PageSize;
import io.vpsmanager.cloud.retention.RetentionSettings;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.history.EventViews;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.HistoryReach;
import io.vpsmanager.contract.value.ServiceName;

/** What happened to the caller's servers and account. */
record EventViewService(Access access, RetentionSettings retention) implements EventViews {

    @Override
    public HistoryPage<Event> page(ServiceName serviceName, HistoryQuery<EventKind> query) {
        VpsRow vps = access.getVisible(serviceName);
        PageSize.check(query.size());
        return new EventPages(access.database()).page(vps.id().value(), vps.name(), query);
    }

    @Override
    public HistoryPage<Event> pageAccount(HistoryQuery<EventKind> query) {
        PageSize.check(query.size());
        return new EventPages(access.database()).page(access.account(), query);
    }

    @Override
    public HistoryReach reach() {
        return retention.reach();
    }
}
