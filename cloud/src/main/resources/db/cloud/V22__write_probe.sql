-- What each manager writes now and then, to know that it can.
CREATE TABLE write_probe (
    manager VARCHAR(100)             NOT NULL PRIMARY KEY,
    written TIMESTAMP WITH TIME ZONE NOT NULL
);
