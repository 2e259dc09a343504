package io.vpsmanager.web.dashboard.ip;

import io.vpsmanager.web.dashboard.Notice;

/** What is said of a reverse name. */
enum IpNotice implements Notice {
    REVERSE_CLEARED;

    @Override
    public String subject() {
        return "reverse";
    }
}
