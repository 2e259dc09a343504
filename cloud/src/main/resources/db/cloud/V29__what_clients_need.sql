-- The name of a service is no host name: until now it stood as the reverse name of each new address.
UPDATE ip SET reverse = NULL WHERE reverse NOT LIKE '%.%';

-- Three texts of a customer at most.
ALTER TABLE termination ALTER COLUMN commentary SET DATA TYPE VARCHAR(12010);
