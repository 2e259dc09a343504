package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Origin;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guessing gets slow for who guesses, and for nobody else. */
class SignInThrottleTest {

    private static final String STRANGER = "198.51.100.7";
    private static final String HOME = "192.0.2.1";
    private static final String WRONG = "wrong";
    private static final String RIGHT = "correct horse";

    @ParameterizedTest
    @EnumSource
    void guessingMakesTheStrangerWaitAndNotTheCustomer(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(world, STRANGER, WRONG)).isFalse();
        }
        assertThat(waits(world, RIGHT)).isEqualTo(Duration.ofSeconds(1));
        assertThat(signIn(world, HOME, RIGHT)).isTrue();

        world.clock.turn(Duration.ofSeconds(1));
        assertThat(signIn(world, STRANGER, WRONG)).isFalse();
        assertThat(waits(world, WRONG)).isEqualTo(Duration.ofSeconds(2));
        world.clock.turn(Duration.ofSeconds(2));
        assertThat(signIn(world, STRANGER, RIGHT)).isTrue();
        assertThat(signIn(world, STRANGER, WRONG)).isFalse();
    }

    /** Who has one IPv6 address has a whole network of them. */
    @ParameterizedTest
    @EnumSource
    void anIpv6NetworkGuessesAsOne(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        for (int i = 1; i <= 5; i++) {
            assertThat(signIn(world, "2001:db8:7:7::" + i, WRONG)).isFalse();
        }
        assertThatThrownBy(() -> signIn(world, "2001:db8:7:7:ffff::1", WRONG)).isInstanceOf(ContractException.class);
        assertThat(signIn(world, "2001:db8:7:8::1", RIGHT)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theWaitHasAnEnd(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        for (int i = 0; i < 20; i++) {
            assertThat(signIn(world, STRANGER, WRONG)).isFalse();
            world.clock.turn(Duration.ofMinutes(15));
        }
        assertThat(signIn(world, STRANGER, WRONG)).isFalse();
        assertThat(waits(world, WRONG)).isEqualTo(Duration.ofMinutes(15));
        world.clock.turn(Duration.ofMinutes(61));
        assertThat(signIn(world, STRANGER, RIGHT)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void guessesSentAtOnceAreCountedOneByOne(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        AtomicInteger looked = new AtomicInteger();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                callers.execute(() -> {
                    try {
                        signIn(world, STRANGER, WRONG);
                        looked.incrementAndGet();
                    } catch (ContractException e) {
                        assertThat(e.retryAfter()).isPresent();
                    }
                });
            }
        }
        assertThat(looked.get()).isBetween(1, 5);
    }

    /** Of two guesses that were read at once only one is checked. */
    @Test
    void aGuessThatIsCountedMeanwhileMakesTheOtherWaitASecond() {
        Meanwhile meanwhile = new Meanwhile();
        CloudWorld world = CloudWorld.on(meanwhile.of(TestDatabase.H2.open()));
        for (String counting : List.of("INSERT INTO sign_in_attempt", "UPDATE sign_in_attempt")) {
            meanwhile.before(counting, () -> signIn(world, STRANGER, WRONG));
            assertThat(waits(world, RIGHT)).isEqualTo(Duration.ofSeconds(1));
            assertThat(meanwhile.isOver()).isTrue();
        }
        assertThat(signIn(world, STRANGER, RIGHT)).isTrue();
    }

    @Test
    void guessesAreForgottenAfterAnHour() {
        CloudWorld world = CloudWorld.on(TestDatabase.H2);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(world, STRANGER, WRONG)).isFalse();
        }
        world.clock.turn(Duration.ofMinutes(61));
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(world, STRANGER, WRONG)).isFalse();
        }
        assertThat(waits(world, RIGHT)).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsTypedIsAnswered(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        for (String typed : new String[] {"", "\0", "x".repeat(100_000), "é\ud83d\ude00", "' OR 1=1 --"}) {
            assertThat(world.cloud.apis().identity().signIn(typed, WRONG, "", from(STRANGER)))
                    .isEmpty();
        }
    }

    private static boolean signIn(CloudWorld world, String address, String password) {
        return world.cloud
                .apis()
                .identity()
                .signIn(CloudWorld.ALICE.value(), password, "", from(address))
                .isPresent();
    }

    private static Duration waits(CloudWorld world, String password) {
        Duration[] wait = {Duration.ZERO};
        assertThatThrownBy(() -> signIn(world, STRANGER, password))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> wait[0] = e.retryAfter().orElseThrow());
        return wait[0];
    }

    private static CallContext from(String address) {
        return CallContext.of("query", Origin.CONSOLE, address);
    }
}
