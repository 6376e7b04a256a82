-- One engine of due contacts and of what a person must mend.
CREATE TABLE followup (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('next-day-call', 'doctor-callback', 'recall', 'remote-contact', 'debt', 'no-show', 'mend')),
  patient_id TEXT REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  visit_id TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  step_id TEXT REFERENCES next_step (id) DEFERRABLE INITIALLY DEFERRED,
  owner_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  due_on TEXT NOT NULL,
  is_urgent INTEGER NOT NULL DEFAULT 0 CHECK (is_urgent IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('open', 'done')),
  matter TEXT NOT NULL DEFAULT '',             -- for 'mend': the code of the broken rule; for a call back: what was said
  import_ref TEXT,
  deleted_at INTEGER
) STRICT;
CREATE INDEX followup_open ON followup (due_on) WHERE state = 'open' AND deleted_at IS NULL;
CREATE INDEX followup_by_patient ON followup (patient_id) WHERE patient_id IS NOT NULL;
CREATE INDEX followup_by_visit ON followup (visit_id) WHERE visit_id IS NOT NULL;

CREATE TABLE attempt (
  id TEXT PRIMARY KEY,
  followup_id TEXT NOT NULL REFERENCES followup (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('reached', 'no-answer', 'busy', 'call-later', 'wrong-number', 'not-interested')),
  pain TEXT CHECK (pain IN ('none', 'some', 'strong')),
  bleeding TEXT CHECK (bleeding IN ('stopped', 'still')),
  note TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;
CREATE INDEX attempt_by_followup ON attempt (followup_id);
