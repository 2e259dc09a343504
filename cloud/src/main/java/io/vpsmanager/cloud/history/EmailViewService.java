package io.vpsmanager.cloud.history;

import io.vpsmanager.cloud.email.EmailRow;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.feature.PageSize;
import io.vpsmanager.contract.email.EmailDetail;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailSummary;
import io.vpsmanager.contract.email.EmailViews;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import java.util.Optional;

/** The mails to the caller as the console shows them. */
record EmailViewService(Access access) implements EmailViews {

    @Override
    public HistoryPage<EmailSummary> page(Optional<HistoryQuery.Place> place, int size) {
        PageSize.check(size);
        HistoryPage<EmailRow> page = access.emails().store().page(access.account(), place, size);
        return new HistoryPage<>(page.rows().stream().map(EmailRow::summary).toList(), page.newer(), page.older());
    }

    @Override
    public EmailDetail get(EmailId id) {
        return EmailHistoryService.find(access, id).detail();
    }
}
