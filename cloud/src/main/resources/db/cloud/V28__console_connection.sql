-- Consoles that are open, over all managers, to hold how many may be. A manager that dies leaves rows that are not seen any more.
CREATE TABLE console_connection (
    -- That of the way it was opened by.
    id         BIGINT      PRIMARY KEY,
    service_id BIGINT      NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    account    VARCHAR(40) NOT NULL,
    seen       TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX console_connection_service ON console_connection (service_id);
CREATE INDEX console_connection_account ON console_connection (account);
