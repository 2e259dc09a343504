package io.vpsmanager.api;

/** What the filter serves a call by: the gate, the operations behind it, and the forms an answer can have. */
record ApiForms(
        RequestValidator gate,
        OperationInvoker dispatch,
        TokenEndpoint tokens,
        Batch batch,
        IdempotentCall idempotent,
        Descriptions descriptions) {}
