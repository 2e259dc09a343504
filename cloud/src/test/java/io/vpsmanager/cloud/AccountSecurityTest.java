package io.vpsmanager.cloud;

import static io.vpsmanager.cloud.SignIns.PASSWORD;
import static io.vpsmanager.cloud.SignIns.identity;
import static io.vpsmanager.cloud.SignIns.security;
import static io.vpsmanager.cloud.SignIns.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.identity.AccountSecurity;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.OpenSession;
import io.vpsmanager.contract.identity.PasswordChange;
import io.vpsmanager.contract.identity.SignedIn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer's own password and sessions. */
class AccountSecurityTest {

    private static final String OTHER = "battery staple";

    @ParameterizedTest
    @EnumSource
    void aNewPasswordEndsTheOtherSessions(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        SignedIn there = signIn(world, CloudWorld.ALICE, "there");
        SignedIn bob = signIn(world, CloudWorld.BOB, "his");

        security(world, here).changePassword(new PasswordChange(PASSWORD, OTHER, true, false));

        assertThat(identity(world).findSession(here.token())).isPresent();
        assertThat(identity(world).findSession(there.token())).isEmpty();
        assertThat(identity(world).findSession(bob.token())).isPresent();
        assertThat(identity(world).signIn(CloudWorld.ALICE.value(), PASSWORD, "", world.context()))
                .isEmpty();
        assertThat(identity(world).signIn(CloudWorld.ALICE.value(), OTHER, "", world.context()))
                .isPresent();
        assertThat(events(world)).contains("PASSWORD_CHANGED");
    }

    @ParameterizedTest
    @EnumSource
    void aWrongOrUnfitPasswordChangesNothing(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        SignedIn there = signIn(world, CloudWorld.ALICE, "there");

        assertInvalid("current", security(world, here), "wrong", OTHER);
        assertInvalid("password", security(world, here), PASSWORD, "too short");
        assertInvalid("password", security(world, here), PASSWORD, "é".repeat(129));

        assertThat(identity(world).findSession(there.token())).isPresent();
        assertThat(events(world)).contains("PASSWORD_REFUSED").doesNotContain("PASSWORD_CHANGED");
    }

    @ParameterizedTest
    @EnumSource
    void guessingThePasswordIsSlowedLikeSigningIn(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        for (int i = 0; i < 5; i++) {
            assertInvalid("current", security(world, here), "wrong", OTHER);
        }
        assertThatThrownBy(() -> security(world, here).changePassword(new PasswordChange(PASSWORD, OTHER, true, false)))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> assertThat(e.retryAfter()).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void allAddressesOfAnIpv6LineGuessTogether(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Caller caller = signIn(world, CloudWorld.ALICE, "here").session().caller();
        for (int i = 0; i < 5; i++) {
            assertInvalid("current", from(world, caller, "2001:db8:0:1::" + i), "wrong", OTHER);
        }
        AccountSecurity sixth = from(world, caller, "2001:db8:0:1:ffff::6");
        assertThatThrownBy(() -> sixth.changePassword(new PasswordChange(PASSWORD, OTHER, true, false)))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> assertThat(e.retryAfter()).isPresent());
        from(world, caller, "2001:db8:0:2::1").changePassword(new PasswordChange(PASSWORD, OTHER, true, false));
    }

    private static AccountSecurity from(CloudWorld world, Caller caller, String address) {
        return world.cloud.apis().of(AccountSecurity.class, caller, CallContext.of("query", Origin.CONSOLE, address));
    }

    @ParameterizedTest
    @EnumSource
    void aSessionIsRecognisedAndEnded(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        SignedIn there = signIn(world, CloudWorld.ALICE, "Firefox " + "x".repeat(1000));
        world.clock.turn(Duration.ofMinutes(5));
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        signIn(world, CloudWorld.BOB, "his");
        identity(world).findSession(there.token());

        List<OpenSession> sessions = security(world, here).listSessions();

        assertThat(sessions).extracting(OpenSession::current).containsExactly(true, false);
        OpenSession other = sessions.get(1);
        assertThat(other.userAgent()).startsWith("Firefox").hasSize(300);
        assertThat(other.remoteAddress()).isEqualTo("192.0.2.7");
        assertThat(other.lastUse()).contains(world.clock.instant());
        assertThat(other.created()).isEqualTo(world.clock.instant().minus(Duration.ofMinutes(5)));

        security(world, here).endSession(other.id());
        assertThat(identity(world).findSession(there.token())).isEmpty();
        assertThat(events(world)).contains("SESSION_ENDED");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyEndsTheSessionOfAnother(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        SignedIn alice = signIn(world, CloudWorld.ALICE, "hers");
        SignedIn bob = signIn(world, CloudWorld.BOB, "his");

        assertThatThrownBy(() ->
                        security(world, bob).endSession(alice.session().caller().sessionId()))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThat(security(world, bob).endOtherSessions()).isZero();

        assertThat(identity(world).findSession(alice.token())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void allOthersEndAtOnce(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        signIn(world, CloudWorld.ALICE, "there");
        signIn(world, CloudWorld.ALICE, "elsewhere");

        assertThat(security(world, here).endOtherSessions()).isEqualTo(2);

        assertThat(security(world, here).listSessions())
                .extracting(OpenSession::current)
                .containsExactly(true);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSealedOpensForItsPurposeOnly(TestDatabase database) {
        Identity identity = identity(CloudWorld.on(database));
        String sealed = identity.seal("draft", "é ✓");
        assertThat(sealed).matches("[A-Za-z0-9_-]+");
        assertThat(identity.open("draft", sealed)).contains("é ✓");
        assertThat(identity.open("account", sealed)).isEmpty();
        assertThat(identity.open("draft", "A" + sealed.substring(1).toUpperCase(java.util.Locale.ROOT)))
                .isEmpty();
        assertThat(identity.open("draft", "?")).isEmpty();
        assertThat(identity.open("draft", "")).isEmpty();
    }

    private static void assertInvalid(String field, AccountSecurity security, String current, String password) {
        assertThatThrownBy(() -> security.changePassword(new PasswordChange(current, password, true, false)))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> assertThat(e.field()).contains(field));
    }

    private static List<String> events(CloudWorld world) {
        return world.cloud
                .core()
                .database()
                .sql()
                .sql("SELECT kind FROM event")
                .query(String.class)
                .list();
    }
}
