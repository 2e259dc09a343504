package io.vpsmanager.web.email;

import io.vpsmanager.contract.email.EmailSummary;
import io.vpsmanager.contract.email.EmailViews;
import io.vpsmanager.contract.history.EventViews;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import java.util.Optional;

/**
 * One page of mails.
 *
 * @param days how far back they go
 */
record EmailsView(HistoryPage<EmailSummary> page, int days) {

    static EmailsView of(ConsoleRequest request, Optional<Place> place, int size) {
        return new EmailsView(
                request.api(EmailViews.class).page(place, size),
                request.api(EventViews.class).reach().days());
    }

    /** Where the newer mails are, if there are any. */
    Optional<String> newer() {
        return page.newer() && !page.rows().isEmpty()
                ? Optional.of(
                        Paths.emails(new Place.After(page.rows().getFirst().id().value())))
                : Optional.empty();
    }

    /** Where the older mails are, if there are any. */
    Optional<String> older() {
        return page.older() && !page.rows().isEmpty()
                ? Optional.of(
                        Paths.emails(new Place.Before(page.rows().getLast().id().value())))
                : Optional.empty();
    }
}
