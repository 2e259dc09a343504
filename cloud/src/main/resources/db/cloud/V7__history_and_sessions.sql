-- A history is read a page at a time, also of one kind.
CREATE INDEX event_service_kind ON event (service_name, kind, id);
CREATE INDEX task_service_kind ON task (service_id, kind, id);

-- What its owner recognises a session by.
ALTER TABLE session ADD COLUMN remote_address VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE session ADD COLUMN user_agent VARCHAR(300) DEFAULT '' NOT NULL;
ALTER TABLE session ADD COLUMN last_use TIMESTAMP WITH TIME ZONE;
CREATE INDEX session_account ON session (account, created);
CREATE INDEX session_expires ON session (expires);
