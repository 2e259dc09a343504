-- What is removed once it has been over for long is found by its end.
CREATE INDEX credential_expires ON credential (expires);
