-- People who come to be treated, how they are reached, and what is good to remember about them.
CREATE TABLE patient (
  id TEXT PRIMARY KEY,
  file_no TEXT NOT NULL,
  given_name TEXT NOT NULL,
  middle_name TEXT NOT NULL DEFAULT '',        -- patronymic, where there is one
  family_name TEXT NOT NULL,
  address_form TEXT NOT NULL DEFAULT 'none' CHECK (address_form IN ('none', 'mr', 'ms', 'dr')),
  called_as TEXT NOT NULL DEFAULT '',          -- how the person likes to be called, or how the name is said
  national_id TEXT,                            -- valid Iranian national id, ten digits
  other_id TEXT NOT NULL DEFAULT '',           -- passport, or an id that did not pass its check digit
  birth_day TEXT,                              -- the first day of the year when only the year is known
  birth_year_only INTEGER NOT NULL DEFAULT 0 CHECK (birth_year_only IN (0, 1)),
  sex TEXT NOT NULL DEFAULT 'unknown' CHECK (sex IN ('female', 'male', 'unknown')),
  city TEXT NOT NULL DEFAULT '',
  language TEXT,                               -- null: the practice's
  source TEXT NOT NULL DEFAULT '',             -- how did you find us: code, see patients::Source
  referrer_id TEXT REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  guardian_id TEXT REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL DEFAULT '',
  registered_on TEXT NOT NULL,
  import_ref TEXT,
  deleted_at INTEGER
) STRICT;
CREATE INDEX patient_by_file_no ON patient (file_no);
CREATE INDEX patient_by_national_id ON patient (national_id) WHERE national_id IS NOT NULL;
CREATE INDEX patient_by_referrer ON patient (referrer_id) WHERE referrer_id IS NOT NULL;
CREATE INDEX patient_by_guardian ON patient (guardian_id) WHERE guardian_id IS NOT NULL;
CREATE INDEX patient_by_import ON patient (import_ref) WHERE import_ref IS NOT NULL;

CREATE TABLE patient_phone (
  id TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  number TEXT NOT NULL,                        -- E.164
  position INTEGER NOT NULL,                   -- 0 is called first
  deleted_at INTEGER
) STRICT;
-- A page of the file that was not read lately costs more than a question: these hold all that a patient's page asks of them.
CREATE INDEX patient_phone_by_patient ON patient_phone (patient_id, position, id, number, deleted_at);
CREATE INDEX patient_phone_by_number ON patient_phone (number, patient_id, deleted_at);

CREATE TABLE patient_label (
  id TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  tone TEXT NOT NULL CHECK (tone IN ('soft', 'alert', 'plain')),   -- alert: allergies and what harms
  text TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX patient_label_by_patient ON patient_label (patient_id, tone, id, text, deleted_at);

-- Derived, not journalled: the folded words by which a patient is found.
CREATE TABLE patient_token (
  token TEXT NOT NULL,
  patient_id TEXT NOT NULL,
  PRIMARY KEY (token, patient_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX patient_token_by_patient ON patient_token (patient_id);
-- The next free file number is one seek away.
CREATE INDEX patient_by_file_number ON patient (CAST(file_no AS INTEGER));
