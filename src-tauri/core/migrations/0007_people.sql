-- Who may do what, who stands in for whom, who came in, and which machine it was.
CREATE TABLE device (                  -- a machine that writes in the journal; the id is its name there
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

CREATE TABLE staff_right (             -- a right given beyond a person's roles, or taken from them
  id TEXT PRIMARY KEY,                 -- derived from person and right
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,                  -- the right's code
  is_given INTEGER NOT NULL CHECK (is_given IN (0, 1)),
  deleted_at INTEGER
) STRICT;
CREATE INDEX staff_right_by_staff ON staff_right (staff_id);

CREATE TABLE staff_delegate (          -- a doctor lets an assistant act in their name
  id TEXT PRIMARY KEY,                 -- derived from both
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  assistant_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT;
CREATE INDEX staff_delegate_by_assistant ON staff_delegate (assistant_id);
CREATE INDEX staff_delegate_by_staff ON staff_delegate (staff_id);

CREATE TABLE staff_leave (             -- away from day to day, both included; open steps pass to the substitute
  id TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  substitute_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX staff_leave_by_staff ON staff_leave (staff_id, until_day);
CREATE INDEX staff_leave_by_substitute ON staff_leave (substitute_id);

ALTER TABLE staff ADD COLUMN password_set_at INTEGER;   -- null: has no way in
ALTER TABLE staff ADD COLUMN pin_set_at INTEGER;        -- null: has no PIN

ALTER TABLE practice ADD COLUMN recovery_set_at INTEGER;    -- when the recovery key was made; null: by none that is known
ALTER TABLE practice ADD COLUMN recovery_used_at INTEGER;   -- when it let somebody in; null: it did not since it was made

CREATE TABLE sign_in (                 -- who came in, and wrong tries before somebody came in
  id TEXT PRIMARY KEY,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,   -- null: a login that nobody has, or the recovery key
  login TEXT NOT NULL,                 -- empty there: what was typed may be a password in the wrong field
  kind TEXT NOT NULL CHECK (kind IN ('opened', 'switched', 'recovered', 'refused')),
  means TEXT NOT NULL CHECK (means IN ('password', 'pin', 'recovery-key')),
  tries INTEGER NOT NULL DEFAULT 1 CHECK (tries > 0),                  -- wrong tries in a row, for 'refused'
  at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX sign_in_by_staff ON sign_in (staff_id, at);

CREATE TABLE emergency (               -- a refused file that was opened all the same, and why
  id TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  reviewed_by TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  reviewed_at INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX emergency_by_patient ON emergency (patient_id);
CREATE INDEX emergency_by_staff ON emergency (staff_id, until_at);
CREATE INDEX emergency_by_reviewer ON emergency (reviewed_by) WHERE reviewed_by IS NOT NULL;

-- What is told in confidence: never at the desk.
ALTER TABLE patient ADD COLUMN private_note TEXT NOT NULL DEFAULT '';
ALTER TABLE patient_label ADD COLUMN is_private INTEGER NOT NULL DEFAULT 0 CHECK (is_private IN (0, 1));
-- Holds all that lists and cards ask: a full day has a hundred of them.
CREATE INDEX patient_label_shown ON patient_label (patient_id, tone, id, text, is_private, deleted_at);

-- Not journalled. A PIN changes the user of an open practice and wraps no key; it lives on the machine where it was set.
CREATE TABLE staff_pin (
  staff_id TEXT PRIMARY KEY,
  hash TEXT NOT NULL,                  -- Argon2id, PHC text
  set_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Not journalled, thinned by age: one entry for each person, file and sitting.
CREATE TABLE file_opening (
  sitting TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  patient_id TEXT NOT NULL,
  on_behalf TEXT,                      -- the doctor in whose name
  is_emergency INTEGER NOT NULL CHECK (is_emergency IN (0, 1)),
  at INTEGER NOT NULL,
  PRIMARY KEY (sitting, staff_id, patient_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_opening_by_patient ON file_opening (patient_id, at);
CREATE INDEX file_opening_by_staff ON file_opening (staff_id, at);
CREATE INDEX file_opening_by_time ON file_opening (at);

-- What is open and somebody's: it passes on when they leave or go away, and the manager sees how much it is.
CREATE INDEX next_step_by_owner ON next_step (owner_id, due_on, state, deleted_at) WHERE state IN ('open', 'accepted') AND deleted_at IS NULL;
CREATE INDEX followup_by_owner ON followup (owner_id, due_on, state, deleted_at) WHERE state = 'open' AND deleted_at IS NULL;
