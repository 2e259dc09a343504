-- Who is let into the system on a disk, which a snapshot keeps too, and into the rescue system that a machine runs.
alter table simulator.disk add column password_hash varchar(200);
alter table simulator.disk add column public_key varchar(16384);
alter table simulator.snapshot add column password_hash varchar(200);
alter table simulator.snapshot add column public_key varchar(16384);
alter table simulator.machine add column rescue_hash varchar(200);
