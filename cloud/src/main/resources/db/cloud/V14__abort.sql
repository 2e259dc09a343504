-- Whether somebody had a task given up: it then ends as cancelled, once what it took is given back.
ALTER TABLE task ADD COLUMN aborted BOOLEAN DEFAULT FALSE NOT NULL;
