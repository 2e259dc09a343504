-- When its password was given last; NULL: before this was noted.
ALTER TABLE session ADD COLUMN password_given TIMESTAMP WITH TIME ZONE;
-- An account's own history is read a page at a time.
CREATE INDEX event_author ON event (author, id);
