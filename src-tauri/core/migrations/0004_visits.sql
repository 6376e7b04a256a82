-- What happened: a person came, was seen, and left with a next step.
CREATE TABLE visit (
  id TEXT PRIMARY KEY,
  appointment_id TEXT REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'in-room', 'closed', 'history')),  -- history: imported, outside the gate
  arrived_at INTEGER,
  called_in_at INTEGER,
  closed_at INTEGER,
  left_at INTEGER,
  own_words TEXT NOT NULL DEFAULT '',          -- the patient's own words
  note TEXT NOT NULL DEFAULT '',
  golden TEXT CHECK (golden IN ('nothing-left', 'answered')),   -- null: not asked
  golden_answer TEXT NOT NULL DEFAULT '',
  sentence TEXT NOT NULL DEFAULT '',           -- what was said to the patient at the close
  import_ref TEXT,
  deleted_at INTEGER
) STRICT;
CREATE INDEX visit_by_day ON visit (day, state);
CREATE INDEX visit_by_patient ON visit (patient_id, day);
CREATE INDEX visit_by_appointment ON visit (appointment_id) WHERE appointment_id IS NOT NULL;
CREATE INDEX visit_open ON visit (state) WHERE state IN ('waiting', 'in-room');

CREATE TABLE visit_service (
  id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  service_id TEXT NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  unit_price INTEGER NOT NULL,
  total INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX visit_service_by_visit ON visit_service (visit_id);

-- The next step: the reason why the product exists.
CREATE TABLE next_step (
  id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('return-visit', 'referral', 'next-stage', 'recall', 'remote-contact', 'end-of-care')),
  owner_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,        -- who sees to it; null only at end of care
  colleague_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,    -- to whom a referral goes
  service_id TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  due_on TEXT,                                 -- null only at end of care
  reason TEXT NOT NULL,
  is_urgent INTEGER NOT NULL DEFAULT 0 CHECK (is_urgent IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'fulfilled', 'ended')),
  appointment_id TEXT REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,   -- the booking that fulfils it
  created_on TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX next_step_by_visit ON next_step (visit_id);
CREATE INDEX next_step_by_patient ON next_step (patient_id);
CREATE INDEX next_step_by_appointment ON next_step (appointment_id) WHERE appointment_id IS NOT NULL;
CREATE INDEX next_step_open ON next_step (due_on) WHERE state IN ('open', 'accepted') AND deleted_at IS NULL;
