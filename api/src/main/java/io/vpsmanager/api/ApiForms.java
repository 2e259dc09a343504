package io.vpsmanager.api;

/** What the filter serves a call by: the gate, and the forms an answer can have. */
record ApiForms(Gate gate, TokenEndpoint tokens, Batch batch, IdempotentCall idempotent, Descriptions descriptions) {}
