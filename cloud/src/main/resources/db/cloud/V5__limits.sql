-- Vain sign-ins from one address to one account (decisions/0010). The key is a hash: what was typed may be anything.
CREATE TABLE sign_in_attempt (
    attempt_key VARCHAR(64) PRIMARY KEY,
    vain        INT NOT NULL,
    latest      TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX sign_in_attempt_latest ON sign_in_attempt (latest);
