-- The answers to calls that bear an Idempotency-Key; a row is written in the transaction of what the call did.
CREATE TABLE idempotency (
    caller          VARCHAR(100)  NOT NULL,
    idempotency_key VARCHAR(100)  NOT NULL,
    -- SHA-256 of method, path and body.
    fingerprint     VARCHAR(64)   NOT NULL,
    status          INT           NOT NULL,
    -- Sealed with the key outside the database: an answer may hold a secret that is shown once (decisions/0005).
    sealed_answer   VARCHAR(1000000) NOT NULL,
    created         TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (caller, idempotency_key)
);
CREATE INDEX idempotency_created ON idempotency (created);
