-- Pictures and documents of a patient, and what the patient allows. (files)
CREATE TABLE attachment (              -- the content lies beside the database, encrypted, under its hash
  id TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  visit_id TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('portrait', 'picture', 'result', 'document', 'consent')),   -- portrait: the patient can be recognized, or their body is shown
  title TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  hash TEXT NOT NULL,                  -- SHA-256 of the content, hex
  taken_on TEXT,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  added_at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX attachment_by_patient ON attachment (patient_id, added_at);
CREATE INDEX attachment_by_visit ON attachment (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX attachment_by_hash ON attachment (hash);
CREATE INDEX attachment_by_staff ON attachment (staff_id) WHERE staff_id IS NOT NULL;

CREATE TABLE consent (                 -- a written consent to the use of pictures beyond care
  id TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  purpose TEXT NOT NULL CHECK (purpose IN ('teaching', 'colleagues', 'publication', 'display')),
  scope TEXT NOT NULL DEFAULT '',      -- what is allowed in the words of the paper
  given_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  paper_id TEXT REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,   -- the signed paper
  signed_by TEXT NOT NULL DEFAULT '',  -- who signed, where it was not the patient
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  withdrawn_on TEXT,
  withdrawn_reason TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;
CREATE INDEX consent_by_patient ON consent (patient_id, purpose);
CREATE INDEX consent_by_paper ON consent (paper_id) WHERE paper_id IS NOT NULL;
CREATE INDEX consent_by_staff ON consent (staff_id) WHERE staff_id IS NOT NULL;

CREATE TABLE attachment_export (       -- a content that left the practice as a file
  id TEXT PRIMARY KEY,
  attachment_id TEXT NOT NULL REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  purpose TEXT NOT NULL CHECK (purpose IN ('care', 'teaching', 'colleagues', 'publication', 'display')),
  consent_id TEXT REFERENCES consent (id) DEFERRABLE INITIALLY DEFERRED,   -- null: for the patient's own care
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX attachment_export_by_attachment ON attachment_export (attachment_id);
CREATE INDEX attachment_export_by_patient ON attachment_export (patient_id, at);
CREATE INDEX attachment_export_by_consent ON attachment_export (consent_id) WHERE consent_id IS NOT NULL;
CREATE INDEX attachment_export_by_staff ON attachment_export (staff_id) WHERE staff_id IS NOT NULL;
