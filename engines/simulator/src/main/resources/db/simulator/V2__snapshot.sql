-- What was on a disk at one moment; of a played disk that is its system image.
create table simulator.snapshot (
    id      varchar(300) primary key,
    machine varchar(253) not null,
    disk    varchar(300) not null,
    image   varchar(200) not null,
    ready   boolean      not null
);
