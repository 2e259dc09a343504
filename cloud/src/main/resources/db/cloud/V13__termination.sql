-- That the end of a service was asked for, and what its customer said of it.
CREATE TABLE termination (
    service_id BIGINT PRIMARY KEY REFERENCES service (id) ON DELETE CASCADE,
    -- Gone once it was used.
    token_hash VARCHAR(64),
    expires    TIMESTAMP WITH TIME ZONE NOT NULL,
    reason     VARCHAR(60),
    future_use VARCHAR(60),
    commentary VARCHAR(4000)
);

-- Until now the flag had no effect: what is expired already is not deleted by the first program that heeds it.
UPDATE service SET delete_at_expiration = FALSE WHERE delete_at_expiration AND expiration < CURRENT_DATE;
