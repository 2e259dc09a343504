package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.contract.call.ContractException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Throttles the guessing of passwords.
 *
 * <p>Counts attempts per account and network together: a stranger who guesses delays only himself, never the customer,
 * who signs in from elsewhere (decisions/0010).
 */
final class SignInThrottle {

    /** A person may mistype this often without a delay. */
    private static final int FREE = 5;

    private static final Duration MAX_LENGTH = Duration.ofMinutes(15);
    private static final Duration FORGET_AFTER = Duration.ofHours(1);
    /** 2^10 seconds exceed the maximum wait. */
    private static final int LARGEST_POWER = 10;

    private final SignInStore store;
    private final InstantSource clock;

    SignInThrottle(SignInStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    static String key(String account, String network) {
        return Secrets.hash(account + "\n" + network);
    }

    /**
     * Counts an attempt as failed before its password is checked, so that concurrent guesses do not slip through.
     *
     * @throws ContractException 429 while the caller has to wait
     */
    void begin(String key) {
        Instant now = clock.instant();
        store.removeBefore(now.minus(FORGET_AFTER));
        Optional<SignInStore.Vain> before = store.find(key);
        Duration wait = before.map(vain -> wait(vain, now)).orElse(Duration.ZERO);
        boolean counted = wait.isZero()
                && (before.isPresent() ? store.add(key, before.get().count(), now) : store.begin(key, now));
        if (!counted) {
            Duration retryAfter = wait.isZero() ? Duration.ofSeconds(1) : wait;
            throw ContractException.tooMany(
                    "Too many sign-ins in vain: wait " + retryAfter.toSeconds() + " s, then try again", retryAfter);
        }
    }

    void succeeded(String key) {
        store.remove(key);
    }

    private static Duration wait(SignInStore.Vain vain, Instant now) {
        if (vain.count() < FREE) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(vain.count() - FREE, LARGEST_POWER));
        Instant until = vain.latest().plus(pause.compareTo(MAX_LENGTH) > 0 ? MAX_LENGTH : pause);
        // Rounded up: whoever waits for the reported time may try again.
        return until.isAfter(now)
                ? Duration.ofSeconds(
                        Duration.between(now, until).plusMillis(999).toSeconds())
                : Duration.ZERO;
    }
}
