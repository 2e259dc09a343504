-- A machine is created and deleted with its system disk now. Tasks under way that did the disk apart do the machine's step again:
-- it finds what is done, and does what is left.

UPDATE task_step SET step = 'createMachine'
WHERE step = 'createDisk' AND standing IN ('DONE', 'FAILED')
  AND task_id IN (SELECT id FROM task WHERE kind = 'deliverVm' AND state IN ('UNDOING', 'STUCK'))
  AND task_id NOT IN (SELECT task_id FROM task_step WHERE step = 'createMachine');

UPDATE task_step SET standing = 'UNDO_FAILED'
WHERE step = 'createMachine' AND standing = 'UNDONE'
  AND task_id IN (SELECT id FROM task WHERE kind = 'deliverVm' AND state IN ('UNDOING', 'STUCK'))
  AND task_id NOT IN (SELECT task_id FROM task_step WHERE step = 'createDisk' AND standing = 'UNDONE');

UPDATE task_step SET standing = 'FAILED'
WHERE step = 'deleteMachine' AND standing = 'DONE'
  AND task_id IN (SELECT id FROM task WHERE kind = 'deleteVm' AND state IN ('WAITING', 'RUNNING'))
  AND task_id NOT IN (SELECT task_id FROM task_step WHERE step = 'deleteDisk' AND standing = 'DONE');
