package io.vpsmanager.web.dashboard.termination;

import io.vpsmanager.web.dashboard.Notice;

/** What is said of a termination. */
enum TerminationNotice implements Notice {
    TERMINATION_ASKED,
    TERMINATION_CONFIRMED,
    TERMINATION_CANCELLED;

    @Override
    public String subject() {
        return "termination";
    }
}
