-- Treatment plans: options in the patient's words, what was chosen, phases that go on, payment over time. (plans)
CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,      -- the doctor whose plan it is
  visit_id TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  offered_on TEXT NOT NULL,
  option_id TEXT REFERENCES plan_option (id) DEFERRABLE INITIALLY DEFERRED,   -- what the patient chose; null: nothing yet
  chosen_on TEXT,
  witness_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  financing TEXT NOT NULL DEFAULT '',  -- the bank or platform through which the patient pays; never in the doctor's name
  ended_on TEXT,
  end_reason TEXT NOT NULL DEFAULT '', -- code ('declined', 'price', 'elsewhere', 'health', 'other') or the words typed
  owner_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,      -- who sees that it goes on
  deleted_at INTEGER
) STRICT;
CREATE INDEX plan_by_patient ON plan (patient_id, offered_on);
CREATE INDEX plan_by_staff ON plan (staff_id, offered_on);
CREATE INDEX plan_by_visit ON plan (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX plan_by_option ON plan (option_id) WHERE option_id IS NOT NULL;
CREATE INDEX plan_by_witness ON plan (witness_id) WHERE witness_id IS NOT NULL;
CREATE INDEX plan_by_owner ON plan (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE plan_option (             -- A, B, C side by side
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL DEFAULT '',
  how_long TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;
CREATE INDEX plan_option_by_plan ON plan_option (plan_id, position);

CREATE TABLE plan_phase (
  id TEXT PRIMARY KEY,
  option_id TEXT NOT NULL REFERENCES plan_option (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  priority TEXT NOT NULL CHECK (priority IN ('now', 'soon', 'can-wait')),
  what TEXT NOT NULL,
  service_id TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  amount INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0),
  done_on TEXT,
  done_visit_id TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  stalled_on TEXT,
  stalled_reason TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;
CREATE INDEX plan_phase_by_option ON plan_phase (option_id, position);
CREATE INDEX plan_phase_by_service ON plan_phase (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX plan_phase_by_visit ON plan_phase (done_visit_id) WHERE done_visit_id IS NOT NULL;

CREATE TABLE plan_instalment (         -- what is agreed to be paid when; what was paid is in the ledger
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  due_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  deleted_at INTEGER
) STRICT;
CREATE INDEX plan_instalment_by_plan ON plan_instalment (plan_id, due_on);

ALTER TABLE next_step ADD COLUMN phase_id TEXT REFERENCES plan_phase (id) DEFERRABLE INITIALLY DEFERRED;     -- the phase that it goes on with
ALTER TABLE appointment ADD COLUMN phase_id TEXT REFERENCES plan_phase (id) DEFERRABLE INITIALLY DEFERRED;   -- the phase that is booked
CREATE INDEX next_step_by_phase ON next_step (phase_id) WHERE phase_id IS NOT NULL;
CREATE INDEX appointment_by_phase ON appointment (phase_id) WHERE phase_id IS NOT NULL;
