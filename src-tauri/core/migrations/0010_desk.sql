-- The front desk: walk-ins and queue numbers, who left unseen, late doctors, enquiries, checklists, scripts, invoices.
-- What a visit cost and what was paid of it. It comes first: each visit that is taken out and put back is looked for among
-- the postings, and without it that would read all of them each time.
CREATE INDEX posting_by_visit ON posting (visit_id, kind) WHERE visit_id IS NOT NULL;

CREATE TABLE visit_copy AS SELECT * FROM visit;
DROP TABLE visit;
CREATE TABLE visit (
  id TEXT PRIMARY KEY,
  appointment_id TEXT REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'in-room', 'closed', 'history', 'left')),  -- history: imported, outside the gate; left: went without being seen
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
  deleted_at INTEGER,
  queue_no INTEGER CHECK (queue_no > 0),       -- the number called out on that day
  walk_in_service_id TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,   -- what a walk-in came for
  left_reason TEXT NOT NULL DEFAULT '',        -- code ('wait', 'urgent', 'feels-better', 'other') or the words typed
  amends TEXT NOT NULL DEFAULT '',             -- what was offered for a long wait: codes with spaces ('apology', 'refreshment')
  amends_at INTEGER
) STRICT;
INSERT INTO visit (id, appointment_id, patient_id, staff_id, day, state, arrived_at, called_in_at, closed_at, left_at,
                   own_words, note, golden, golden_answer, sentence, import_ref, deleted_at)
SELECT id, appointment_id, patient_id, staff_id, day, state, arrived_at, called_in_at, closed_at, left_at,
       own_words, note, golden, golden_answer, sentence, import_ref, deleted_at FROM visit_copy;
DROP TABLE visit_copy;
CREATE INDEX visit_by_day ON visit (day, state);
CREATE INDEX visit_by_patient ON visit (patient_id, day);
CREATE INDEX visit_by_appointment ON visit (appointment_id) WHERE appointment_id IS NOT NULL;
CREATE INDEX visit_open ON visit (state) WHERE state IN ('waiting', 'in-room');
-- A doctor's own pace: how long the last visits took.
CREATE INDEX visit_pace ON visit (staff_id, day, called_in_at, closed_at) WHERE state = 'closed' AND closed_at > called_in_at AND deleted_at IS NULL;

CREATE TABLE followup_copy AS SELECT * FROM followup;
DROP TABLE followup;
CREATE TABLE followup (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('next-day-call', 'doctor-callback', 'recall', 'remote-contact', 'debt', 'no-show', 'mend', 'left-unseen')),
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
INSERT INTO followup SELECT * FROM followup_copy;
DROP TABLE followup_copy;
CREATE INDEX followup_open ON followup (due_on) WHERE state = 'open' AND deleted_at IS NULL;
CREATE INDEX followup_by_patient ON followup (patient_id) WHERE patient_id IS NOT NULL;
CREATE INDEX followup_by_visit ON followup (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX followup_by_owner ON followup (owner_id, due_on, state, deleted_at) WHERE state = 'open' AND deleted_at IS NULL;

CREATE TABLE delay (                   -- a doctor is late on a day; the last one said holds
  id TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 600),   -- 0: in time again
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX delay_by_staff ON delay (staff_id, day);

CREATE TABLE enquiry (                 -- somebody got in touch and is not answered yet: a half-made booking, a call to give back
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('booking', 'call-back')),
  patient_id TEXT REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL DEFAULT '',
  mobile TEXT NOT NULL DEFAULT '',
  matter TEXT NOT NULL DEFAULT '',
  draft TEXT NOT NULL DEFAULT '',      -- the half-made booking, as the window wrote it
  source TEXT NOT NULL DEFAULT '',
  received_at INTEGER NOT NULL,
  by_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  answered_at INTEGER,                 -- null: still waits
  outcome TEXT CHECK (outcome IN ('booked', 'answered', 'not-reached', 'dropped')),
  deleted_at INTEGER
) STRICT;
CREATE INDEX enquiry_open ON enquiry (received_at) WHERE answered_at IS NULL AND deleted_at IS NULL;
CREATE INDEX enquiry_by_patient ON enquiry (patient_id) WHERE patient_id IS NOT NULL;
CREATE INDEX enquiry_by_arrival ON enquiry (received_at);

CREATE TABLE checklist_item (          -- what is seen to before the door opens
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,                  -- code ('light', 'scent', 'music', 'water', 'clean', 'toys') or the words typed
  position INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;

CREATE TABLE checklist_tick (
  id TEXT PRIMARY KEY,                 -- derived from day and item
  item TEXT NOT NULL,                  -- the item's id, or its code where the practice keeps the usual list
  day TEXT NOT NULL,
  by_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX checklist_tick_by_day ON checklist_tick (day);

CREATE TABLE script (                  -- the practice's own wording of what is said; without one the shipped words hold
  id TEXT PRIMARY KEY,                 -- derived from kind and language
  kind TEXT NOT NULL,                  -- code
  language TEXT NOT NULL,
  body TEXT NOT NULL,                  -- with names in braces, such as {name}
  deleted_at INTEGER
) STRICT;

CREATE TABLE invoice (                 -- the number under which a visit's services are billed; the money is in the ledger
  id TEXT PRIMARY KEY,                 -- derived from the visit
  number INTEGER NOT NULL CHECK (number > 0),
  visit_id TEXT NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX invoice_by_number ON invoice (number);
CREATE INDEX invoice_by_visit ON invoice (visit_id);
CREATE INDEX invoice_by_patient ON invoice (patient_id);
-- What came in on a day.
CREATE INDEX posting_by_day ON posting (day, kind);
