package io.vpsmanager.api;

import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.form.Idempotency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps answers in memory. */
final class FakeIdempotency implements Idempotency {

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Override
    public Answer once(Caller caller, String key, String fingerprint, Supplier<Answer> call) {
        Kept found = kept.computeIfAbsent(key, _ -> new Kept(fingerprint, call.get()));
        if (!found.fingerprint().equals(fingerprint)) {
            throw ContractException.of(ErrorCode.CONFLICT, "This Idempotency-Key was given to another call");
        }
        return found.answer();
    }

    private record Kept(String fingerprint, Answer answer) {}
}
