-- The URLs under which snapshots can be fetched. One dies with its snapshot, and with the day it is made for.
CREATE TABLE snapshot_url (
    token_hash  VARCHAR(64) PRIMARY KEY,
    snapshot_id BIGINT NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
    expires     TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX snapshot_url_snapshot ON snapshot_url (snapshot_id, expires);
CREATE INDEX snapshot_url_expires ON snapshot_url (expires);
