package io.vpsmanager.cloud;

import static io.vpsmanager.cloud.SignIns.PASSWORD;
import static io.vpsmanager.cloud.SignIns.identity;
import static io.vpsmanager.cloud.SignIns.security;
import static io.vpsmanager.cloud.SignIns.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.identity.OpenSession;
import io.vpsmanager.contract.identity.PasswordChange;
import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.contract.identity.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long a session lasts, what is kept of its use, and what the account is told of it. */
class SessionUseTest {

    private static final String OTHER = "battery staple";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final CloudWorld world = CloudWorld.on(TestDatabase.H2);

    @Test
    void aSessionKnowsItsCustomerAndEndsAfterTwelveHours() {
        Instant begun = world.clock.instant();
        SignedIn here = signIn(world, CloudWorld.BOB, "here");
        Session session = identity(world).findSession(here.token()).orElseThrow();
        assertThat(session).isEqualTo(here.session());
        assertThat(session.caller().account()).isEqualTo(CloudWorld.BOB);
        assertThat(session.language()).isEqualTo("en_GB");
        assertThat(session.timeZone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(session.expires()).isEqualTo(begun.plus(Duration.ofHours(12)));

        world.clock.turn(Duration.ofHours(12).minusSeconds(1));
        assertThat(identity(world).findSession(here.token())).isPresent();
        world.clock.turn(Duration.ofSeconds(1));
        assertThat(identity(world).findSession(here.token())).isEmpty();
        signIn(world, CloudWorld.ALICE, "hers");
        assertThat(world.rows("session")).as("the ended one is gone").isEqualTo(1);
    }

    @Test
    void theUseOfASessionIsWrittenOnceAMinute() {
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        assertThat(lastUse(here)).isEmpty();
        Instant first = world.clock.instant();
        identity(world).findSession(here.token());
        assertThat(lastUse(here)).contains(first);

        world.clock.turn(MINUTE);
        identity(world).findSession(here.token());
        assertThat(lastUse(here)).contains(first);
        world.clock.turn(Duration.ofSeconds(1));
        identity(world).findSession(here.token());
        assertThat(lastUse(here)).contains(world.clock.instant());
    }

    @Test
    void whoSignsOutIsOutAndTheHistorySaysSo() {
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        SignedIn there = signIn(world, CloudWorld.ALICE, "there");
        identity(world).signOut(here.token(), world.context());
        assertThat(identity(world).findSession(here.token())).isEmpty();
        assertThat(identity(world).findSession(there.token())).isPresent();
        identity(world).signOut(here.token(), world.context());
        assertThat(told()).containsExactly("SIGNED_IN " + id(here), "SIGNED_IN " + id(there), "SIGNED_OUT " + id(here));
    }

    @Test
    void whatEndsASessionIsToldWithWhichOne() {
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        SignedIn there = signIn(world, CloudWorld.ALICE, "there");
        security(world, here).endSession(id(there));
        assertThatThrownBy(() -> security(world, here).endSession(id(there))).isInstanceOf(ContractException.class);
        assertThat(security(world, here).endOtherSessions()).isZero();
        security(world, here).confirmPassword(PASSWORD);
        security(world, here).changePassword(new PasswordChange(PASSWORD, OTHER, false, false));
        security(world, here).changePassword(new PasswordChange(OTHER, PASSWORD, true, true));
        assertThat(told().subList(2, 9))
                .containsExactly(
                        "SESSION_ENDED " + id(there),
                        "SESSION_ENDED 0 others than " + id(here),
                        "PASSWORD_CONFIRMED " + id(here),
                        "PASSWORD_CHANGED " + CloudWorld.ALICE,
                        "PASSWORD_CHANGED " + CloudWorld.ALICE,
                        "SESSION_ENDED others than " + id(here),
                        "KEY_REVOKED all keys and OAuth2 clients");
    }

    /** A person who mistypes and then gets it right begins anew. */
    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        for (int i = 0; i < 3; i++) {
            for (int vain = 0; vain < 4; vain++) {
                assertThatThrownBy(() -> security(world, here).confirmPassword("wrong"))
                        .isInstanceOfSatisfying(ContractException.class, refused -> assertThat(refused.field())
                                .contains("current"));
            }
            security(world, here).confirmPassword(PASSWORD);
        }
    }

    @Test
    void anAccountThatIsTypedWithBlanksIsTheSame() {
        CallContext context = CallContext.of("query", Origin.CONSOLE, "192.0.2.7");
        assertThat(identity(world).signIn(" " + CloudWorld.ALICE + " ", PASSWORD, "", context))
                .isPresent();
        assertThat(identity(world).time()).isEqualTo(world.clock.instant());
    }

    /** A disk that is nearly full is spared what nobody needs. */
    @Test
    void aPausedManagerDoesNotWriteTheUseOfASession() {
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        world.cloud.work().pause();
        assertThat(identity(world).findSession(here.token())).isPresent();
        assertThat(lastUse(here)).isEmpty();
    }

    private Optional<Instant> lastUse(SignedIn signedIn) {
        return security(world, signedIn).listSessions().stream()
                .filter(OpenSession::current)
                .findFirst()
                .orElseThrow()
                .lastUse();
    }

    private static String id(SignedIn signedIn) {
        return signedIn.session().caller().sessionId();
    }

    /** What happened to accounts: kind and detail. */
    private List<String> told() {
        return world.cloud
                .core()
                .database()
                .sql()
                .sql("SELECT kind || ' ' || detail AS line FROM event WHERE service_name IS NULL ORDER BY id")
                .query(String.class)
                .list();
    }
}
