-- Where backups go, which were made, and what was put back.
CREATE TABLE backup_target (           -- a folder of one machine, first of all a stick
  id TEXT PRIMARY KEY,
  device_id TEXT NOT NULL,             -- the machine whose folder it is: a name that stays when a backup is put back
  name TEXT NOT NULL,
  folder TEXT NOT NULL,
  stick_id TEXT NOT NULL,              -- what the marker file in the folder says, to know the stick again wherever it appears
  is_automatic INTEGER NOT NULL CHECK (is_automatic IN (0, 1)),
  deleted_at INTEGER
) STRICT;

CREATE TABLE backup (                  -- a backup that was made and verified
  id TEXT PRIMARY KEY,
  target_id TEXT REFERENCES backup_target (id) DEFERRABLE INITIALLY DEFERRED,
  file_name TEXT NOT NULL,
  made_at INTEGER NOT NULL,            -- the moment of which it is a picture
  bytes INTEGER NOT NULL,
  acts INTEGER NOT NULL,               -- operations in it
  cause TEXT NOT NULL CHECK (cause IN ('hand', 'schedule', 'day-close', 'stick', 'unlock', 'migration')),
  deleted_at INTEGER
) STRICT;
CREATE INDEX backup_by_time ON backup (made_at);
CREATE INDEX backup_by_target ON backup (target_id) WHERE target_id IS NOT NULL;

CREATE TABLE restore (                 -- an older state was put back: what was queued before it is never sent again
  id TEXT PRIMARY KEY,
  made_at INTEGER NOT NULL,            -- of the backup
  restored_at INTEGER NOT NULL,
  from_device TEXT NOT NULL,           -- who wrote the backup
  deleted_at INTEGER
) STRICT;

CREATE TABLE key_change (              -- the file was put under a new key: backups made before keep the old one
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
