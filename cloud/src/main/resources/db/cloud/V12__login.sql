-- How root gets into a server: a password that a task set, sealed until it is shown once (decisions/0020).
CREATE TABLE login (
    task_id         BIGINT PRIMARY KEY,
    service_id      BIGINT      NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    -- Of its own system or of the rescue system.
    netboot_mode    VARCHAR(10) NOT NULL,
    -- False while the task has yet to set it.
    valid           BOOLEAN     NOT NULL,
    created         TIMESTAMP WITH TIME ZONE NOT NULL,
    expires         TIMESTAMP WITH TIME ZONE NOT NULL,
    -- Gone once it was shown, or is too old.
    sealed_password VARCHAR(200),
    shown           TIMESTAMP WITH TIME ZONE,
    shown_to        VARCHAR(40)
);
CREATE INDEX login_service ON login (service_id, netboot_mode);

-- What a task is to install.
CREATE TABLE installation (
    task_id       BIGINT PRIMARY KEY,
    image_id      VARCHAR(40) NOT NULL,
    public_key    VARCHAR(16384),
    with_password BOOLEAN     NOT NULL
);
