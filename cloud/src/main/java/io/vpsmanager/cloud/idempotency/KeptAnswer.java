package io.vpsmanager.cloud.idempotency;

import io.vpsmanager.contract.form.Idempotency.Answer;

/** The call a key was used for, and its answer. */
record KeptAnswer(String fingerprint, Answer answer) {}
