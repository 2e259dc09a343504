-- That the end of a service was asked for, and what its customer said of it.
CREATE TABLE termination (
    service_id BIGINT PRIMARY KEY REFERENCES service (id) ON DELETE CASCADE,
    -- Gone once it was used.
    token_hash VARCHAR(64),
    expires    TIMESTAMP WITH TIME ZONE NOT NULL,
    reason     VARCHAR(60),
    future_use VARCHAR(60),
    commentary VARCHAR(2000)
);
