-- The patient's way through the practice: what hinders and what draws. (board)
CREATE TABLE path_point (
  id TEXT PRIMARY KEY,
  stage TEXT NOT NULL CHECK (stage IN ('first-contact', 'booking', 'arrival', 'waiting', 'visit', 'closing', 'hand-over', 'follow-up', 'return')),
  kind TEXT NOT NULL CHECK (kind IN ('obstacle', 'magnet')),
  text TEXT NOT NULL,
  owner_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,   -- who mends it, or sees to it
  until_on TEXT,
  mended_on TEXT,
  position INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX path_point_by_owner ON path_point (owner_id) WHERE owner_id IS NOT NULL;

-- What the board and the list of leaks ask by day and by doctor.
CREATE INDEX visit_closed ON visit (day, staff_id) WHERE state = 'closed' AND deleted_at IS NULL;
