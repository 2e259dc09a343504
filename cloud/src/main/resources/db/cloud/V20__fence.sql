-- Raised by whoever takes the work on a task over; who had it before writes nothing more and is refused by the engine.
ALTER TABLE task ADD COLUMN epoch BIGINT DEFAULT 0 NOT NULL;

-- Who works on it under this epoch: one run of one manager.
ALTER TABLE task ADD COLUMN holder VARCHAR(60);
