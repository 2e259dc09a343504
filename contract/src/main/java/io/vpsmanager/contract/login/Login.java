package io.vpsmanager.contract.login;

import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsSummary;
import java.time.Instant;
import java.util.Optional;

/**
 * The last password set for {@link #USER} in the system a server boots; it can be shown once.
 *
 * @param netbootMode the system it is for
 * @param until when it can no longer be shown
 * @param waiting whether it can still be shown
 * @param shown when it was shown
 * @param shownTo whom it was shown to
 */
public record Login(
        NetbootMode netbootMode,
        Instant set,
        Instant until,
        boolean waiting,
        Optional<Instant> shown,
        Optional<AccountId> shownTo) {

    public static final String USER = "root";

    /** The page of the console where a server's login is shown, as mails name it. */
    public static String page(ServiceName vps) {
        return VpsSummary.page(vps) + "/login";
    }
}
