package io.vpsmanager.contract.form;

import io.vpsmanager.contract.call.Caller;

/** Answers a call that is sent twice once. */
public interface Idempotency {

    /**
     * The answer to the call of this key: kept for 24 hours, so that a repeat is answered without a second effect.
     *
     * <p>The key, the effect and the answer are one transaction: after a crash either all of them are there, or none. An
     * answer from 400 on undoes the effect; one from 500 on is not kept.
     *
     * @param fingerprint of method, path and body: what the key was given to
     * @throws io.vpsmanager.contract.call.ContractException 409 when the key was given to another call, or its call runs
     */
    Answer once(Caller caller, String key, String fingerprint, Call call);

    /** What a key was given to. It is run again when the database undid it for the sake of another call. */
    interface Call {

        Answer run() throws Exception;

        /** The answer to a call that failed. */
        Answer refuse(Exception failed);
    }

    /** An answer as it went out. */
    record Answer(int status, String body) {}
}
