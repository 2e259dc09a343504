-- The highest token of each scope that a call came with: a call with a lower one is refused.
create table simulator.fence (
    scope   varchar(120) primary key,
    token   bigint       not null,
    seen_at timestamp with time zone not null
);

-- Steps that were given up before they began, and never begin.
create table simulator.closed_step (
    step_id   varchar(120) primary key,
    closed_at timestamp with time zone not null
);
