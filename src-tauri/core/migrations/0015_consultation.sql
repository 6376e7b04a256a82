-- The consultation: one protocol for all doctors, what was measured and shown, notes by author. (consult)
ALTER TABLE visit ADD COLUMN means TEXT NOT NULL DEFAULT 'in-person' CHECK (means IN ('in-person', 'phone', 'text', 'video'));   -- remote contact is a visit
ALTER TABLE visit ADD COLUMN expected TEXT NOT NULL DEFAULT '';   -- the result that was agreed to be expected
ALTER TABLE visit ADD COLUMN reached TEXT NOT NULL DEFAULT '';    -- what was reached of what had been expected, in words
ALTER TABLE visit ADD COLUMN reached_how TEXT CHECK (reached_how IN ('reached', 'partly', 'not-reached'));   -- null: not looked at

CREATE TABLE protocol (                -- the same for all doctors
  id TEXT PRIMARY KEY,
  occasion TEXT NOT NULL CHECK (occasion IN ('first', 'service', 'return', 'remote')),
  service_id TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,   -- for 'service': of that kind of visit
  name TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;
CREATE INDEX protocol_by_service ON protocol (service_id) WHERE service_id IS NOT NULL;

CREATE TABLE protocol_item (
  id TEXT PRIMARY KEY,
  protocol_id TEXT NOT NULL REFERENCES protocol (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('check', 'text', 'measure', 'choice', 'shown')),
  text TEXT NOT NULL,                  -- what is asked; a code where it is one of the usual
  unit TEXT NOT NULL DEFAULT '',
  choices TEXT NOT NULL DEFAULT '',    -- a line each
  is_needed INTEGER NOT NULL DEFAULT 0 CHECK (is_needed IN (0, 1)),   -- counts for 'protocol followed'
  deleted_at INTEGER
) STRICT;
CREATE INDEX protocol_item_by_protocol ON protocol_item (protocol_id, position);

CREATE TABLE protocol_answer (
  id TEXT PRIMARY KEY,                 -- derived from visit and item
  visit_id TEXT NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  item_id TEXT NOT NULL REFERENCES protocol_item (id) DEFERRABLE INITIALLY DEFERRED,
  value TEXT NOT NULL,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX protocol_answer_by_visit ON protocol_answer (visit_id);
CREATE INDEX protocol_answer_by_item ON protocol_answer (item_id);
CREATE INDEX protocol_answer_by_staff ON protocol_answer (staff_id) WHERE staff_id IS NOT NULL;

CREATE TABLE measurement (
  id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,                  -- code ('pulse', 'weight', …) or the words typed
  value TEXT NOT NULL,                 -- a decimal number, or two with a slash
  unit TEXT NOT NULL DEFAULT '',
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX measurement_by_visit ON measurement (visit_id);
CREATE INDEX measurement_by_patient ON measurement (patient_id, name, at);
CREATE INDEX measurement_by_staff ON measurement (staff_id) WHERE staff_id IS NOT NULL;

CREATE TABLE visit_shown (             -- by what means something was explained
  id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  means TEXT NOT NULL CHECK (means IN ('model', 'tablet', 'drawing', 'picture', 'other')),
  what TEXT NOT NULL DEFAULT '',
  attachment_id TEXT REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX visit_shown_by_visit ON visit_shown (visit_id);
CREATE INDEX visit_shown_by_attachment ON visit_shown (attachment_id) WHERE attachment_id IS NOT NULL;

CREATE TABLE visit_note (              -- what an author wrote in a visit: nobody writes into another's
  id TEXT PRIMARY KEY,                 -- derived from visit and author
  visit_id TEXT NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  is_private INTEGER NOT NULL DEFAULT 0 CHECK (is_private IN (0, 1)),
  at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX visit_note_by_visit ON visit_note (visit_id);
CREATE INDEX visit_note_by_staff ON visit_note (staff_id);

-- Not journalled: what is being typed on this machine, until it is written down.
CREATE TABLE draft (
  place TEXT NOT NULL,                 -- where it is typed, such as 'visit:<id>'
  staff_id TEXT NOT NULL,
  body TEXT NOT NULL,                  -- as the window wrote it
  at INTEGER NOT NULL,
  PRIMARY KEY (place, staff_id)
) STRICT, WITHOUT ROWID;

-- Two devices changed one value without knowing of each other: both values, for a person to choose.
CREATE TABLE value_clash (
  id TEXT PRIMARY KEY,                 -- derived from row, column and the two values
  entity TEXT NOT NULL,
  row_id TEXT NOT NULL,
  field TEXT NOT NULL,
  patient_id TEXT REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  kept TEXT NOT NULL,
  other TEXT NOT NULL,
  other_by TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  settled_at INTEGER,
  settled_by TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT;
CREATE INDEX value_clash_open ON value_clash (patient_id) WHERE settled_at IS NULL AND deleted_at IS NULL;
CREATE INDEX value_clash_by_patient ON value_clash (patient_id) WHERE patient_id IS NOT NULL;
CREATE INDEX value_clash_by_other ON value_clash (other_by) WHERE other_by IS NOT NULL;
CREATE INDEX value_clash_by_settler ON value_clash (settled_by) WHERE settled_by IS NOT NULL;
