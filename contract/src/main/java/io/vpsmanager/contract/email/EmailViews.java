package io.vpsmanager.contract.email;

import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import java.util.Optional;

/** The mails to the caller as the console shows them. */
public interface EmailViews {

    /** One page of them, newest first. `place`: empty for the newest page; `size`: 1 to 100. */
    HistoryPage<EmailSummary> page(Optional<HistoryQuery.Place> place, int size);

    /** One mail. */
    EmailDetail get(EmailId id);
}
