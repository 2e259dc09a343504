-- What is removed once it has been over for long is found by its end.
create index fence_seen on simulator.fence (seen_at);
create index closed_step_closed on simulator.closed_step (closed_at);
