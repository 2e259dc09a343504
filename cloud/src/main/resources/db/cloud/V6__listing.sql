-- What an account sees of a server in a list, one row for each account that is a contact of it, kept beside `vps` so that a
-- page is read from an index that begins with the account, however many servers there are (decisions/0013).
CREATE TABLE vps_listing (
    account      VARCHAR(40)  NOT NULL REFERENCES account (id),
    service_id   BIGINT       NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    name         VARCHAR(100) NOT NULL,
    datacenter   VARCHAR(10)  NOT NULL,
    model_offer  VARCHAR(80)  NOT NULL,
    state        VARCHAR(20)  NOT NULL,
    expiration   DATE         NOT NULL,
    search_text  VARCHAR(400) NOT NULL,
    display_key  BYTEA NOT NULL,
    name_key     BYTEA NOT NULL,
    model_key    BYTEA NOT NULL,
    location_key BYTEA NOT NULL,
    ip_key       BYTEA NOT NULL,
    PRIMARY KEY (account, service_id)
);
CREATE INDEX vps_listing_service ON vps_listing (service_id);
CREATE INDEX vps_listing_display ON vps_listing (account, display_key, name_key, service_id);
CREATE INDEX vps_listing_name ON vps_listing (account, name_key, service_id, name);
CREATE INDEX vps_listing_state ON vps_listing (account, state, name_key, service_id);
CREATE INDEX vps_listing_model ON vps_listing (account, model_key, name_key, service_id);
CREATE INDEX vps_listing_location ON vps_listing (account, location_key, name_key, service_id);
CREATE INDEX vps_listing_ip ON vps_listing (account, ip_key, name_key, service_id);
CREATE INDEX vps_listing_expiration ON vps_listing (account, expiration, name_key, service_id);

-- How many servers an account has of each model in each data centre: the totals and the choices of a list.
CREATE TABLE vps_tally (
    account     VARCHAR(40) NOT NULL REFERENCES account (id),
    model_offer VARCHAR(80) NOT NULL,
    datacenter  VARCHAR(10) NOT NULL,
    servers     BIGINT      NOT NULL,
    PRIMARY KEY (account, model_offer, datacenter)
);

INSERT INTO vps_listing
SELECT c.account, v.service_id, s.name, v.datacenter, v.model_offer, v.state, s.expiration, v.search_text,
       v.display_key, v.name_key, v.model_key, v.location_key, v.ip_key
FROM (SELECT DISTINCT account, service_id FROM contact) c
JOIN vps v ON v.service_id = c.service_id
JOIN service s ON s.id = c.service_id;

INSERT INTO vps_tally
SELECT account, model_offer, datacenter, count(*) FROM vps_listing GROUP BY account, model_offer, datacenter;
