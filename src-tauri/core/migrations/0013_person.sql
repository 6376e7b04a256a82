-- What is remembered of a person, who belongs together, and the medical file. (facts, record)
CREATE TABLE question (                -- what the practice would like to know of its patients, bit by bit
  id TEXT PRIMARY KEY,
  topic TEXT NOT NULL CHECK (topic IN ('fear', 'children', 'address', 'character', 'worry', 'family', 'cares', 'comfort', 'other')),
  text TEXT NOT NULL,
  position INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;

-- A label is a fact about a person: who said it and when, until when it holds, where it shows.
ALTER TABLE patient_label ADD COLUMN topic TEXT NOT NULL DEFAULT 'other'
  CHECK (topic IN ('fear', 'children', 'address', 'character', 'worry', 'family', 'cares', 'comfort', 'other', 'allergy', 'caution'));
ALTER TABLE patient_label ADD COLUMN detail TEXT NOT NULL DEFAULT '';        -- of an allergy: what it does
ALTER TABLE patient_label ADD COLUMN told_by TEXT NOT NULL DEFAULT '';       -- code ('patient', 'family', 'colleague') or the words typed
ALTER TABLE patient_label ADD COLUMN told_on TEXT;
ALTER TABLE patient_label ADD COLUMN staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED;         -- who wrote it down
ALTER TABLE patient_label ADD COLUMN question_id TEXT REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED;   -- what it answers
ALTER TABLE patient_label ADD COLUMN until_on TEXT;                          -- null: for good
ALTER TABLE patient_label ADD COLUMN at_call INTEGER NOT NULL DEFAULT 1 CHECK (at_call IN (0, 1));
ALTER TABLE patient_label ADD COLUMN at_desk INTEGER NOT NULL DEFAULT 1 CHECK (at_desk IN (0, 1));
ALTER TABLE patient_label ADD COLUMN at_visit INTEGER NOT NULL DEFAULT 1 CHECK (at_visit IN (0, 1));
-- Holds all that lists, cards and the calendar ask of what shows at the desk.
DROP INDEX patient_label_shown;
CREATE INDEX patient_label_shown ON patient_label (patient_id, tone, id, text, is_private, deleted_at, at_desk, until_on);
CREATE INDEX patient_label_by_question ON patient_label (question_id) WHERE question_id IS NOT NULL;
CREATE INDEX patient_label_by_staff ON patient_label (staff_id) WHERE staff_id IS NOT NULL;

CREATE TABLE household (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

CREATE TABLE household_member (
  id TEXT PRIMARY KEY,                 -- derived from household and patient
  household_id TEXT NOT NULL REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  relation TEXT NOT NULL CHECK (relation IN ('parent', 'child', 'spouse', 'sibling', 'grandparent', 'other')),   -- what they are in the household
  deleted_at INTEGER
) STRICT;
CREATE INDEX household_member_by_household ON household_member (household_id);
CREATE INDEX household_member_by_patient ON household_member (patient_id);

CREATE TABLE speaks_for (              -- who may be called for whom
  id TEXT PRIMARY KEY,                 -- derived from both
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  person_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,   -- may be called for the patient
  deleted_at INTEGER
) STRICT;
CREATE INDEX speaks_for_by_patient ON speaks_for (patient_id);
CREATE INDEX speaks_for_by_person ON speaks_for (person_id);

CREATE TABLE record_entry (            -- a line of the medical file
  id TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('history', 'medication', 'family', 'result')),
  text TEXT NOT NULL,
  detail TEXT NOT NULL DEFAULT '',     -- dose of a medication, who in the family, value of a result
  from_on TEXT,                        -- since when; the day of a result
  until_on TEXT,                       -- null: still so
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  visit_id TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  noted_on TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX record_entry_by_patient ON record_entry (patient_id, kind);
CREATE INDEX record_entry_by_visit ON record_entry (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX record_entry_by_staff ON record_entry (staff_id) WHERE staff_id IS NOT NULL;

CREATE TABLE intake (                  -- the patient said that all of it still holds
  id TEXT PRIMARY KEY,                 -- derived from patient and day
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  answer TEXT NOT NULL DEFAULT '',     -- how the treatment goes and what could be better, in the patient's words
  deleted_at INTEGER
) STRICT;
CREATE INDEX intake_by_patient ON intake (patient_id, day);
CREATE INDEX intake_by_staff ON intake (staff_id) WHERE staff_id IS NOT NULL;
