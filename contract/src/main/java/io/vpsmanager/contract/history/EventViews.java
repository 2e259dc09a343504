package io.vpsmanager.contract.history;

import io.vpsmanager.contract.value.ServiceName;

/** What happened to the caller's servers and account. */
public interface EventViews {

    /** One page of what happened to a server, newest first. */
    HistoryPage<Event> page(ServiceName serviceName, HistoryQuery<EventKind> query);

    /** One page of the events of the caller's account that concern no server, newest first. */
    HistoryPage<Event> pageAccount(HistoryQuery<EventKind> query);

    /** How far back tasks, events and mails are kept. */
    HistoryReach reach();
}
