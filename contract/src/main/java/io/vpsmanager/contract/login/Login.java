package io.vpsmanager.contract.login;

import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsSummary;
import java.time.Instant;
import java.util.Optional;

/**
 * The password of {@link #USER} that was set last in the system a server starts, which can be shown once.
 *
 * @param netbootMode of the system it is for
 * @param until how long it waits to be shown
 * @param waiting whether it can still be shown
 * @param shown when that was
 * @param shownTo and to whom
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
