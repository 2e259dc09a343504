-- A client can do what the caller could that made it. Those that are there could do everything.
CREATE TABLE oauth2_client_rule (
    client_id VARCHAR(40)  NOT NULL REFERENCES oauth2_client (id) ON DELETE CASCADE,
    position  INT          NOT NULL,
    method    VARCHAR(6)   NOT NULL,
    path      VARCHAR(300) NOT NULL,
    PRIMARY KEY (client_id, position)
);
INSERT INTO oauth2_client_rule (client_id, position, method, path) SELECT id, 0, 'DELETE', '/*' FROM oauth2_client;
INSERT INTO oauth2_client_rule (client_id, position, method, path) SELECT id, 1, 'GET', '/*' FROM oauth2_client;
INSERT INTO oauth2_client_rule (client_id, position, method, path) SELECT id, 2, 'POST', '/*' FROM oauth2_client;
INSERT INTO oauth2_client_rule (client_id, position, method, path) SELECT id, 3, 'PUT', '/*' FROM oauth2_client;

-- From which network a key was asked for, while it waits for an answer: floods are counted by it.
ALTER TABLE credential ADD COLUMN asked_from VARCHAR(64);
