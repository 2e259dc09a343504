package io.vpsmanager.web.ui;

import io.vpsmanager.contract.vps.VpsSummary;
import java.time.LocalDate;

/** How near the end of a service is. */
public enum Expiry {
    PAST,
    SOON,
    FAR;

    private static final int SOON_DAYS = 30;

    public static Expiry of(VpsSummary vps, LocalDate today) {
        if (vps.condition().expired()) {
            return PAST;
        }
        return vps.expiration().isBefore(today.plusDays(SOON_DAYS)) ? SOON : FAR;
    }
}
