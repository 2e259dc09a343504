-- What a customer tells of itself (nichandle.Nichandle).
ALTER TABLE account ADD COLUMN address VARCHAR(255);
ALTER TABLE account ADD COLUMN area VARCHAR(100);
ALTER TABLE account ADD COLUMN birth_city VARCHAR(100);
ALTER TABLE account ADD COLUMN birth_day VARCHAR(10);
ALTER TABLE account ADD COLUMN city VARCHAR(100);
ALTER TABLE account ADD COLUMN company_number VARCHAR(50);
ALTER TABLE account ADD COLUMN complementary_address VARCHAR(255);
ALTER TABLE account ADD COLUMN corporation_type VARCHAR(50);
ALTER TABLE account ADD COLUMN fax VARCHAR(30);
ALTER TABLE account ADD COLUMN italian_sdi VARCHAR(20);
ALTER TABLE account ADD COLUMN legal_form VARCHAR(30) DEFAULT 'individual' NOT NULL;
ALTER TABLE account ADD COLUMN national_number VARCHAR(50);
ALTER TABLE account ADD COLUMN phone VARCHAR(30);
ALTER TABLE account ADD COLUMN phone_country VARCHAR(10);
ALTER TABLE account ADD COLUMN phone_type VARCHAR(10);
ALTER TABLE account ADD COLUMN purpose_of_purchase VARCHAR(255);
ALTER TABLE account ADD COLUMN sex VARCHAR(10);
ALTER TABLE account ADD COLUMN spare_email VARCHAR(200);
ALTER TABLE account ADD COLUMN vat VARCHAR(20);
ALTER TABLE account ADD COLUMN zip VARCHAR(20);

CREATE TABLE ssh_key (
    account    VARCHAR(40)    NOT NULL REFERENCES account (id),
    name       VARCHAR(255)   NOT NULL,
    public_key VARCHAR(16384) NOT NULL,
    created    TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (account, name)
);

-- Null: the opposite of renew_automatic.
ALTER TABLE service ADD COLUMN manual_payment BOOLEAN;

-- The task that took an additional address last, or that gives it back.
ALTER TABLE ip ADD COLUMN task_id BIGINT;
CREATE INDEX ip_task ON ip (task_id);
