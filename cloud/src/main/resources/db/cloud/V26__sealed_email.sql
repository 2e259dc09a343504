-- What a mail says and where it leads is sealed (decisions/0005, 0032). What was there in clear is sealed by the next start.
ALTER TABLE email ALTER COLUMN body DROP NOT NULL;
ALTER TABLE email ALTER COLUMN path DROP NOT NULL;
ALTER TABLE email ADD COLUMN sealed_body VARCHAR(70000);
ALTER TABLE email ADD COLUMN sealed_path VARCHAR(6000);
-- Whether its link is a secret that does something by itself.
ALTER TABLE email ADD COLUMN secret BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE email SET secret = TRUE WHERE path LIKE '%token=%';
