CREATE TABLE owner (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  note TEXT,
  weight REAL NOT NULL DEFAULT 0.1,
  deleted_at INTEGER
) STRICT;
CREATE TABLE pet (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES owner (id) DEFERRABLE INITIALLY DEFERRED,
  friend_id TEXT REFERENCES pet (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (name <> ''),
  deleted_at INTEGER
) STRICT;
CREATE INDEX pet_by_owner ON pet (owner_id, name);
CREATE INDEX pet_by_friend ON pet (friend_id);
CREATE TABLE entry (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES owner (id) DEFERRABLE INITIALLY DEFERRED,
  amount INTEGER NOT NULL
) STRICT;
CREATE INDEX entry_by_owner ON entry (owner_id);
CREATE TABLE tally (owner_id TEXT PRIMARY KEY, total INTEGER NOT NULL) STRICT;
