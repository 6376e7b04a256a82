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

-- What the board and the list of leaks ask: they look at some months, and at what is open.
CREATE INDEX visit_closed ON visit (day, patient_id, staff_id) WHERE state = 'closed' AND deleted_at IS NULL;
CREATE INDEX appointment_missed ON appointment (day, patient_id) WHERE status = 'no-show' AND deleted_at IS NULL;
CREATE INDEX patient_by_registration ON patient (registered_on);
CREATE INDEX next_step_by_creation ON next_step (created_on, kind);
CREATE INDEX plan_open ON plan (patient_id) WHERE ended_on IS NULL AND deleted_at IS NULL;
