-- A client may be used from where its maker could be. Those that are there could be used from anywhere.
ALTER TABLE oauth2_client ADD COLUMN allowed_ips VARCHAR(2000) DEFAULT '' NOT NULL;
-- When it ends by itself; NULL: never.
ALTER TABLE oauth2_client ADD COLUMN expires TIMESTAMP WITH TIME ZONE;
