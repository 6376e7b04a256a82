-- The store's own tables in their first layout; the next ones stand beside it. `no` is the order of arrival on this machine, and nothing else.
CREATE TABLE op (                      -- one user intention
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,             -- made by the caller before the first try
  device_id TEXT NOT NULL,
  seq INTEGER NOT NULL,                -- unbroken in each device's series
  hlc INTEGER NOT NULL,                -- hybrid logical clock: milliseconds * 65536 + counter
  at INTEGER NOT NULL,                 -- what the device's clock said
  kind TEXT NOT NULL,
  group_id TEXT,                       -- null: stands alone
  undoes TEXT,                         -- the unit (group, or id) taken back; no key: the undo may arrive before it
  actor TEXT,
  app TEXT NOT NULL,
  schema INTEGER NOT NULL,
  first_change INTEGER NOT NULL,       -- the changes of an operation stand side by side
  changes INTEGER NOT NULL,
  prev_hash BLOB NOT NULL,
  hash BLOB NOT NULL,
  UNIQUE (device_id, seq)
) STRICT;
CREATE INDEX op_by_undone ON op (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX op_by_group ON op (group_id) WHERE group_id IS NOT NULL;

CREATE TABLE change (                  -- one field of one row, or its birth
  no INTEGER PRIMARY KEY,
  op_no INTEGER NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  field TEXT NOT NULL,                 -- '+': the row is made, `new` is one JSON object of all its columns
  old ANY,
  new ANY,
  salt BLOB,                           -- null: blanked
  digest BLOB                          -- kept only once blanked; until then it follows from the values and the salt
) STRICT;
CREATE INDEX change_by_row ON change (entity_id);

CREATE TABLE parked (                  -- rows that arrived before their birth or their parent
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  waits_for TEXT NOT NULL,             -- the missing row's id; '!' when this version's tables can't hold the row
  PRIMARY KEY (entity, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX parked_by_wait ON parked (waits_for);

CREATE TABLE this_device (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  layout INTEGER NOT NULL              -- of these tables
) STRICT;
