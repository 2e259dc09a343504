package io.vpsmanager.contract.form;

import io.vpsmanager.contract.call.Caller;

/** Answers a call that is sent twice only once. */
public interface Idempotency {

    /**
     * The answer to the call with this key: kept for 24 hours, so that a repeat has no second effect.
     *
     * <p>The key, the effect and the answer are one transaction: after a crash either all of them exist or none. An
     * answer from 400 on undoes the effect; one from 500 on is not kept.
     *
     * @param fingerprint of method, path and body: the call the key was used for
     * @throws io.vpsmanager.contract.call.ContractException 409 if the key was used for another call, or its call is
     *     running
     */
    Answer once(Caller caller, String key, String fingerprint, Call call);

    /** The call a key was used for. It runs again if the database rolled it back in favour of another call. */
    interface Call {

        Answer run() throws Exception;

        /** The answer to a call that failed. */
        Answer refuse(Exception failed);
    }

    /** An answer as it was sent. */
    record Answer(int status, String body) {}
}
