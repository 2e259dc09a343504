-- Which world this is: the data folder of each manager on it bears the same mark, so that a database that is gone is noticed.
CREATE TABLE world (
    -- There is one.
    only_one INTEGER     NOT NULL PRIMARY KEY CHECK (only_one = 1),
    mark     VARCHAR(40) NOT NULL
);
