package io.vpsmanager.api;

import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.form.Idempotency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps answers in memory. */
final class FakeIdempotency implements Idempotency {

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Override
    public Answer once(Caller caller, String key, String fingerprint, Call call) {
        Kept found = kept.computeIfAbsent(key, _ -> new Kept(fingerprint, answer(call)));
        if (!found.fingerprint().equals(fingerprint)) {
            throw ContractException.of(ErrorCode.CONFLICT, "This Idempotency-Key was given to another call");
        }
        return found.answer();
    }

    private static Answer answer(Call call) {
        try {
            return call.run();
        } catch (Exception failed) {
            return call.refuse(failed);
        }
    }

    private record Kept(String fingerprint, Answer answer) {}
}
