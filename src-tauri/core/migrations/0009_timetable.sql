-- The practice's time: rooms, hours that hold from a day, days off, blocked time; and what an appointment may be now.
-- Where the practice is and how it is called: what a reminder and a card must say.
ALTER TABLE practice ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE practice ADD COLUMN phone TEXT NOT NULL DEFAULT '';

CREATE TABLE room (                    -- a room or a chair in which patients are treated
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  deleted_at INTEGER
) STRICT;

-- Hours of a doctor or a room. Of each owner the hours with the latest `valid_from` that has come hold, and all others do
-- not; a stretch without length says that nothing of that week is worked. A break is the gap between two stretches.
CREATE TABLE working_hours_copy AS SELECT * FROM working_hours;
DROP TABLE working_hours;
CREATE TABLE working_hours (
  id TEXT PRIMARY KEY,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  room_id TEXT REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
  valid_from TEXT NOT NULL DEFAULT '',           -- ISO day; empty: since ever
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1440),
  end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 0 AND 1440),
  deleted_at INTEGER
) STRICT;
INSERT INTO working_hours (id, staff_id, weekday, start_minute, end_minute, deleted_at)
SELECT id, staff_id, weekday, start_minute, end_minute, deleted_at FROM working_hours_copy;
DROP TABLE working_hours_copy;
CREATE INDEX working_hours_by_staff ON working_hours (staff_id, weekday) WHERE staff_id IS NOT NULL;
CREATE INDEX working_hours_by_room ON working_hours (room_id, weekday) WHERE room_id IS NOT NULL;

CREATE TABLE holiday (                 -- what the practice says otherwise than its country's pack
  id TEXT PRIMARY KEY,                 -- derived from the day
  day TEXT NOT NULL,
  name TEXT NOT NULL,
  is_off INTEGER NOT NULL CHECK (is_off IN (0, 1)),   -- 0: worked, although the pack or the weekend says otherwise
  source TEXT NOT NULL DEFAULT '',     -- where it is said
  deleted_at INTEGER
) STRICT;
CREATE INDEX holiday_by_day ON holiday (day);

CREATE TABLE closure (                 -- time in which nothing is booked: of a doctor, of a room, or (neither) of the practice
  id TEXT PRIMARY KEY,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  room_id TEXT REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,             -- included
  start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1440),   -- null: the whole days
  end_minute INTEGER CHECK (end_minute BETWEEN 0 AND 1440),
  reason TEXT NOT NULL,
  is_urgent INTEGER NOT NULL DEFAULT 0 CHECK (is_urgent IN (0, 1)),   -- sudden: who is booked must be told today
  deleted_at INTEGER
) STRICT;
CREATE INDEX closure_by_day ON closure (until_day, from_day);
CREATE INDEX closure_by_staff ON closure (staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX closure_by_room ON closure (room_id) WHERE room_id IS NOT NULL;

ALTER TABLE service ADD COLUMN needs TEXT NOT NULL DEFAULT 'doctor' CHECK (needs IN ('doctor', 'room', 'both'));
ALTER TABLE service ADD COLUMN buffer_minutes INTEGER NOT NULL DEFAULT 0 CHECK (buffer_minutes BETWEEN 0 AND 240);
ALTER TABLE service ADD COLUMN preparation TEXT NOT NULL DEFAULT '';   -- what the patient is told beforehand

CREATE TABLE service_place (           -- who does a service, and where; a service with no doctor here is done by all, with no room in all
  id TEXT PRIMARY KEY,                 -- derived from service and doctor or room
  service_id TEXT NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  room_id TEXT REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT;
CREATE INDEX service_place_by_service ON service_place (service_id);
CREATE INDEX service_place_by_staff ON service_place (staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX service_place_by_room ON service_place (room_id) WHERE room_id IS NOT NULL;

CREATE TABLE series (                  -- appointments that were booked in one go and may be changed together
  id TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  weekdays TEXT NOT NULL,              -- digits, 0 = Monday
  every_weeks INTEGER NOT NULL CHECK (every_weeks BETWEEN 1 AND 52),
  wanted INTEGER NOT NULL CHECK (wanted BETWEEN 2 AND 100),
  deleted_at INTEGER
) STRICT;
CREATE INDEX series_by_patient ON series (patient_id);

-- A civil day and time with a doctor, in a room, or both. Rows without a time, or with neither, are history: outside the grid
-- and double booking.
CREATE TABLE appointment_copy AS SELECT * FROM appointment;
DROP TABLE appointment;
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  service_id TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1439),   -- in the practice's zone
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 600),
  status TEXT NOT NULL CHECK (status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done', 'left', 'no-show', 'cancelled', 'cancelled-late', 'moved')),
  source TEXT NOT NULL DEFAULT '',
  cancel_reason TEXT NOT NULL DEFAULT '',     -- code ('patient', 'practice', 'other') or the words typed
  reminder_sent INTEGER NOT NULL DEFAULT 0 CHECK (reminder_sent IN (0, 1)),
  booked_on TEXT NOT NULL,                     -- civil day; lead days = day - booked_on
  age_at INTEGER,                              -- as imported; computed for others
  note TEXT NOT NULL DEFAULT '',
  import_ref TEXT,
  deleted_at INTEGER,
  room_id TEXT REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
  buffer_minutes INTEGER NOT NULL DEFAULT 0 CHECK (buffer_minutes BETWEEN 0 AND 240),   -- kept free after it
  booked_minute INTEGER CHECK (booked_minute BETWEEN 0 AND 1439),   -- the hour of the booking; null: not known
  series_id TEXT REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
  beyond TEXT CHECK (beyond IN ('overbooked', 'out-of-hours')),     -- booked all the same, by right
  beyond_reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO appointment (id, patient_id, staff_id, service_id, day, start_minute, minutes, status, source, cancel_reason,
                         reminder_sent, booked_on, age_at, note, import_ref, deleted_at)
SELECT id, patient_id, staff_id, service_id, day, start_minute, minutes, status, source, cancel_reason,
       reminder_sent, booked_on, age_at, note, import_ref, deleted_at FROM appointment_copy;
DROP TABLE appointment_copy;
-- Holds all that looking for overlaps asks: an import looks once for each of its rows.
CREATE INDEX appointment_by_staff ON appointment (staff_id, day, start_minute, minutes, buffer_minutes, status, beyond, deleted_at);
CREATE INDEX appointment_by_room ON appointment (room_id, day, start_minute, minutes, buffer_minutes, status, beyond, deleted_at) WHERE room_id IS NOT NULL;
CREATE INDEX appointment_by_day ON appointment (day, start_minute);
-- Holds all that counting asks: a patient's appointments lie scattered over the years.
CREATE INDEX appointment_by_patient ON appointment (patient_id, day, status, start_minute, deleted_at);
CREATE INDEX appointment_by_import ON appointment (import_ref) WHERE import_ref IS NOT NULL;
CREATE INDEX appointment_by_series ON appointment (series_id, day) WHERE series_id IS NOT NULL;
-- What still stands, by day: reminders and displaced appointments look ahead and never back.
CREATE INDEX appointment_open ON appointment (day, start_minute, staff_id, room_id) WHERE status IN ('planned', 'confirmed') AND deleted_at IS NULL;

CREATE TABLE appointment_change (      -- who changed where an appointment stands, when and why
  id TEXT PRIMARY KEY,
  appointment_id TEXT NOT NULL REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  by_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('status', 'time', 'place', 'length')),
  was TEXT NOT NULL,                   -- status code; or 'day minute staff room minutes', '-' where there is none
  becomes TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;
CREATE INDEX appointment_change_by_appointment ON appointment_change (appointment_id, at);

CREATE TABLE appointment_contact (     -- a try to reach somebody about an appointment, and what came of it
  id TEXT PRIMARY KEY,
  appointment_id TEXT NOT NULL REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,
  purpose TEXT NOT NULL CHECK (purpose IN ('remind48', 'remind24', 'apology', 'late')),
  channel TEXT NOT NULL CHECK (channel IN ('phone', 'text', 'desk')),
  outcome TEXT NOT NULL CHECK (outcome IN ('reached', 'confirmed', 'wants-move', 'wants-cancel', 'no-answer', 'wrong-number', 'will-wait', 'refreshment', 'sent')),
  at INTEGER NOT NULL,
  by_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;
CREATE INDEX appointment_contact_by_appointment ON appointment_contact (appointment_id, at);
