-- A civil day and time with a doctor. Rows without a doctor or a time are history: outside the grid and double booking.
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  service_id TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1439),   -- in the practice's zone
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 600),
  status TEXT NOT NULL CHECK (status IN ('planned', 'confirmed', 'arrived', 'done', 'no-show', 'cancelled', 'moved')),
  source TEXT NOT NULL DEFAULT '',
  cancel_reason TEXT NOT NULL DEFAULT '',     -- code ('patient', 'practice', 'other') or the words typed
  reminder_sent INTEGER NOT NULL DEFAULT 0 CHECK (reminder_sent IN (0, 1)),
  booked_on TEXT NOT NULL,                     -- civil day; lead days = day - booked_on
  age_at INTEGER,                              -- as imported; computed for others
  note TEXT NOT NULL DEFAULT '',
  import_ref TEXT,
  deleted_at INTEGER
) STRICT;
-- Holds all that looking for overlaps asks: an import looks once for each of its rows.
CREATE INDEX appointment_by_staff ON appointment (staff_id, day, start_minute, minutes, status, deleted_at);
CREATE INDEX appointment_by_day ON appointment (day, start_minute);
-- Holds all that counting asks: a patient's appointments lie scattered over the years.
CREATE INDEX appointment_by_patient ON appointment (patient_id, day, status, start_minute, deleted_at);
CREATE INDEX appointment_by_import ON appointment (import_ref) WHERE import_ref IS NOT NULL;
