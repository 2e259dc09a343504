-- The task that begins when the one that holds the server is done (decisions/0035).
ALTER TABLE vps ADD COLUMN next_task_id BIGINT;
CREATE INDEX vps_next_task ON vps (next_task_id);
