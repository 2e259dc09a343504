-- What each accepted task writes, made less; and names found faster.

-- The state is listed in a narrow table of its own: H2 writes a changed row into every index of its table anew, and nothing
-- else that is listed changes as often (decisions/0016).
CREATE TABLE vps_listed_state (
    account    VARCHAR(40) NOT NULL,
    service_id BIGINT      NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    state      VARCHAR(20) NOT NULL,
    name_key   BYTEA       NOT NULL,
    PRIMARY KEY (service_id, account)
);
INSERT INTO vps_listed_state SELECT account, service_id, state, name_key FROM vps_listing;
CREATE INDEX vps_listed_state_order ON vps_listed_state (account, state, name_key, service_id);
DROP INDEX vps_listing_state;
ALTER TABLE vps_listing DROP COLUMN state;

-- Rarely asked, and found without: one kind among the tasks or events of one server, the queue's dead, the servers of a task.
DROP INDEX event_service_kind;
DROP INDEX task_service_kind;
DROP INDEX scheduled_tasks_heartbeat;
DROP INDEX vps_task;

-- A part of a name is searched by reading every name of the account: out of an index that holds the names and nothing else,
-- and in their order out of the one they are listed by.
CREATE INDEX vps_listing_search ON vps_listing (account, search_text, service_id);
DROP INDEX vps_listing_display;
CREATE INDEX vps_listing_display ON vps_listing (account, display_key, name_key, service_id, search_text);
