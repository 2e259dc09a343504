-- What a customer wants of a disk to be watched, and how it stands.
-- MB of free space under which to warn.
ALTER TABLE disk ADD COLUMN low_free_space_threshold BIGINT;
ALTER TABLE disk ADD COLUMN monitoring BOOLEAN DEFAULT FALSE NOT NULL;
-- Since when it is known to have less.
ALTER TABLE disk ADD COLUMN low_since TIMESTAMP WITH TIME ZONE;
-- How often that was told: names the mail of each time.
ALTER TABLE disk ADD COLUMN warnings BIGINT DEFAULT 0 NOT NULL;
CREATE INDEX disk_watched ON disk (monitoring, id);
