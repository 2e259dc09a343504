package io.vpsmanager.web.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.ServiceName;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PathsTest {

    private static final ServiceName VPS = ServiceName.valueOf("vps-test-01.vps.ovh.net");

    @Test
    void everyAddress() {
        assertThat(String.join(
                        "\n",
                        Paths.HOME,
                        Paths.SIGN_IN,
                        Paths.signIn("/vps/index?text=a&page=2"),
                        Paths.signIn(Paths.LIST),
                        Paths.SIGN_OUT,
                        Paths.LANGUAGE,
                        Paths.asset("style-ABCD1234.css"),
                        Paths.LIST,
                        Paths.ONBOARDING,
                        Paths.validation("a/b"),
                        Paths.signInAgain("/account?a=b", "kept"),
                        Paths.THEME,
                        Paths.ACCOUNT,
                        Paths.PREFERENCES,
                        Paths.PASSWORD,
                        Paths.sessionEnd("a/b"),
                        Paths.OTHER_SESSIONS_END,
                        Paths.EMAILS,
                        Paths.emails(new Place.Before(7)),
                        Paths.emails(new Place.After(7)),
                        Paths.email(new EmailId(7)),
                        Paths.SSH_KEYS,
                        Paths.SSH_KEY_REMOVE,
                        Paths.API,
                        Paths.OPERATIONS,
                        Paths.operations("me"),
                        Paths.applicationDelete(3),
                        Paths.clientDelete("EU.0a1b"),
                        Paths.keyRevoke(4),
                        Paths.dashboard(VPS),
                        Paths.of(Paths.STATUS, VPS),
                        Paths.tile(VPS, "network"),
                        Paths.of(Paths.DISPLAY_NAME, VPS),
                        Paths.of(Paths.KEYMAP, VPS),
                        Paths.of(Paths.SLA_MONITORING, VPS),
                        Paths.of(Paths.IPS, VPS),
                        Paths.reverse(VPS, "2001:db8::7"),
                        Paths.forward(VPS, "192.0.2.7"),
                        Paths.power(VPS, "reboot"),
                        Paths.of(Paths.NEW_PASSWORD, VPS),
                        Paths.of(Paths.REBUILD, VPS),
                        Paths.of(Paths.LOGIN, VPS),
                        Paths.of(Paths.TERMINATE, VPS),
                        Paths.of(Paths.CANCEL_TERMINATION, VPS),
                        Paths.CONFIRM_TERMINATION,
                        Paths.of(Paths.ACTIONS, VPS),
                        Paths.screen(VPS, "veeam/order"),
                        Paths.of(Paths.SNAPSHOT_DOWNLOAD, VPS),
                        Paths.of(Paths.SNAPSHOT, VPS),
                        Paths.monitoring(VPS),
                        Paths.monitoring(VPS, "lastweek"),
                        Paths.chart(VPS, "disk-7", "lastyear"),
                        Paths.of(Paths.BACKUPS, VPS),
                        Paths.restoreBackup(VPS, Instant.parse("2026-11-22T02:10:00Z")),
                        Paths.of(Paths.BACKUP_DETACH, VPS),
                        Paths.history(VPS),
                        Paths.task(VPS, new TaskId(42)),
                        Paths.dashboard(ServiceName.valueOf("a/../b?c"))))
                .isEqualTo("""
                        /
                        /sign-in
                        /sign-in?return=%2Fvps%2Findex%3Ftext%3Da%26page%3D2
                        /sign-in
                        /sign-out
                        /language
                        /assets/style-ABCD1234.css
                        /vps/index
                        /vps/onboarding
                        /auth/validate/a%2Fb
                        /sign-in?ended=kept&return=%2Faccount%3Fa%3Db
                        /theme
                        /account
                        /account/preferences
                        /account/password
                        /account/sessions/a%2Fb/end
                        /account/sessions/end-others
                        /account/emails
                        /account/emails?before=7
                        /account/emails?after=7
                        /account/emails/7
                        /account/ssh-keys
                        /account/ssh-keys/remove
                        /account/api
                        /account/api/operations
                        /account/api/operations?section=me
                        /account/api/application/3/delete
                        /account/api/client/EU.0a1b/delete
                        /account/api/credential/4/revoke
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/status
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/tiles/network
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/display-name
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/keymap
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/sla-monitoring
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/display-ips
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/display-ips/2001%3Adb8%3A%3A7
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/display-ips/192.0.2.7/forward
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/reboot
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/password
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/rebuild
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/login
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/terminate
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/terminate/cancel
                        /billing/confirmTerminate
                        /vps/detail/vps-test-01.vps.ovh.net/actions
                        /vps/detail/vps-test-01.vps.ovh.net/veeam/order
                        /vps/detail/vps-test-01.vps.ovh.net/dashboard/snapshot-download
                        /vps/detail/vps-test-01.vps.ovh.net/snapshot
                        /vps/detail/vps-test-01.vps.ovh.net/monitoring
                        /vps/detail/vps-test-01.vps.ovh.net/monitoring?period=lastweek
                        /vps/detail/vps-test-01.vps.ovh.net/monitoring/charts/disk-7?period=lastyear
                        /vps/detail/vps-test-01.vps.ovh.net/veeam
                        /vps/detail/vps-test-01.vps.ovh.net/veeam/restore/2026-11-22T02%3A10%3A00Z
                        /vps/detail/vps-test-01.vps.ovh.net/veeam/detach
                        /vps/detail/vps-test-01.vps.ovh.net/history
                        /vps/detail/vps-test-01.vps.ovh.net/tasks/42
                        /vps/detail/a%2F..%2Fb%3Fc/dashboard""");
    }
}
