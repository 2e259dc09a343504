-- What was on a disk at one moment, kept apart from it; as a snapshot, but any number of them.
create table simulator.backup (
    id            varchar(300) primary key,
    machine       varchar(253) not null,
    image         varchar(200) not null,
    password_hash varchar(200),
    public_key    varchar(16384),
    ready         boolean      not null
);

-- The backup that a machine has as a further disk.
create table simulator.attachment (
    machine varchar(253) primary key,
    backup  varchar(300) not null,
    device  varchar(40)  not null,
    ready   boolean      not null
);

-- What is put back goes to the disk that the machine starts from, whichever that is.
alter table simulator.snapshot drop column disk;
