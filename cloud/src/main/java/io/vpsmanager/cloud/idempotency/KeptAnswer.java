package io.vpsmanager.cloud.idempotency;

import io.vpsmanager.contract.form.Idempotency.Answer;

/** What a key was given to, and what was answered. */
record KeptAnswer(String fingerprint, Answer answer) {}
