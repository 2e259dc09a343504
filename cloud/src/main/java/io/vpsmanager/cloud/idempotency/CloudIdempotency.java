package io.vpsmanager.cloud.idempotency;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.database.DatabaseFailures;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;

/**
 * Stores key, effect and answer in one transaction, which every transaction of the call itself joins. A repeat that
 * comes while the first call runs waits in the database for it to end.
 */
public final class CloudIdempotency implements Idempotency {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;

    private final CloudDatabase database;
    private final IdempotencyStore store;
    private final InstantSource clock;

    public CloudIdempotency(CloudDatabase database, Secrets secrets, InstantSource clock) {
        this.database = database;
        this.store = new IdempotencyStore(database, secrets);
        this.clock = clock;
    }

    @Override
    public Answer once(Caller caller, String key, String fingerprint, Call call) {
        Instant now = clock.instant();
        store.forgetBefore(now.minus(KEPT));
        Claim claim = new Claim(name(caller), key, fingerprint, now);
        Optional<Answer> before = find(claim);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return run(claim, call);
        } catch (TakenException _) {
            return find(claim)
                    .orElseThrow(() -> ContractException.of(
                            ErrorCode.CONFLICT,
                            "The first call of this Idempotency-Key has no answer yet: repeat it later"));
        }
    }

    private Answer run(Claim claim, Call call) {
        Answer answer = Objects.requireNonNull(database.transaction().execute(status -> {
            take(claim);
            Answer given = answer(call);
            if (given.status() >= FIRST_REFUSAL) {
                status.setRollbackOnly();
            } else {
                store.keep(claim.caller(), claim.key(), given);
            }
            return given;
        }));
        if (answer.status() >= FIRST_REFUSAL && answer.status() < FIRST_FAILURE) {
            keepRefusal(claim, answer);
        }
        return answer;
    }

    /** If the database aborted the call, that is no answer yet: the whole transaction is retried. */
    private static Answer answer(Call call) {
        try {
            return call.run();
        } catch (Exception failed) {
            if (failed instanceof RuntimeException aborted && DatabaseFailures.isAborted(failed)) {
                throw aborted;
            }
            return call.refuse(failed);
        }
    }

    private void keepRefusal(Claim claim, Answer answer) {
        database.transaction().executeWithoutResult(_ -> {
            take(claim);
            store.keep(claim.caller(), claim.key(), answer);
        });
    }

    private void take(Claim claim) {
        try {
            store.take(claim.caller(), claim.key(), claim.fingerprint(), claim.now());
        } catch (DuplicateKeyException taken) {
            throw new TakenException(taken);
        }
    }

    private Optional<Answer> find(Claim claim) {
        return store.find(claim.caller(), claim.key()).map(kept -> {
            if (!kept.fingerprint().equals(claim.fingerprint())) {
                throw ContractException.of(
                        ErrorCode.CONFLICT,
                        "This Idempotency-Key was given to another call: take a new key for another method, path or body");
            }
            return kept.answer();
        });
    }

    /** Each application of an account has its own keys, separate from the account's other applications. */
    private static String name(Caller caller) {
        return switch (caller) {
            case Caller.Person person -> person.account().value();
            case Caller.Program program -> program.account() + "/" + program.applicationId();
            case Caller.Client client -> client.account() + "/" + client.clientId();
        };
    }

    private record Claim(String caller, String key, String fingerprint, Instant now) {}

    /** Another call uses the key. */
    private static final class TakenException extends RuntimeException {
        TakenException(RuntimeException cause) {
            super("the key is taken", cause);
        }
    }
}
