-- The waiting list, the times that came free, who was offered them; and the learned risk of a missed appointment.
CREATE TABLE waiting (                 -- somebody who would come at short notice
  id TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  service_id TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
  staff_ids TEXT NOT NULL DEFAULT '',  -- doctors who suit, with spaces; empty: all
  weekdays TEXT NOT NULL DEFAULT '',   -- digits, 0 = Monday; empty: all
  start_minute INTEGER NOT NULL DEFAULT 0 CHECK (start_minute BETWEEN 0 AND 1440),   -- not earlier in the day
  end_minute INTEGER NOT NULL DEFAULT 1440 CHECK (end_minute BETWEEN 0 AND 1440),    -- over by then
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,             -- included
  urgency INTEGER NOT NULL CHECK (urgency BETWEEN 0 AND 2),          -- 2: urgent
  may_call INTEGER NOT NULL CHECK (may_call IN (0, 1)),              -- agreed to be called about free times
  note TEXT NOT NULL DEFAULT '',
  appointment_id TEXT REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,   -- the later one, released when a free time is taken
  state TEXT NOT NULL CHECK (state IN ('open', 'booked', 'ended')),
  added_at INTEGER NOT NULL,
  by_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  end_reason TEXT NOT NULL DEFAULT '',   -- why it was taken off the list
  deleted_at INTEGER
) STRICT;
CREATE INDEX waiting_open ON waiting (until_day, from_day) WHERE state = 'open' AND deleted_at IS NULL;
CREATE INDEX waiting_by_patient ON waiting (patient_id);
CREATE INDEX waiting_by_appointment ON waiting (appointment_id) WHERE appointment_id IS NOT NULL;

CREATE TABLE opening (                 -- a time that came free and is being offered
  id TEXT PRIMARY KEY,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  room_id TEXT REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
  freed_id TEXT REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,   -- whose time it was
  mode TEXT NOT NULL CHECK (mode IN ('one', 'wave')),
  wave_size INTEGER NOT NULL CHECK (wave_size BETWEEN 1 AND 20),
  limit_minutes INTEGER NOT NULL CHECK (limit_minutes BETWEEN 1 AND 1440),   -- how long an offer holds
  state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'closed')),
  taken_id TEXT REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,
  opened_at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
-- What is offered, and who must still be told: both look ahead and never back.
CREATE INDEX opening_by_day ON opening (day, start_minute);
CREATE INDEX opening_by_freed ON opening (freed_id) WHERE freed_id IS NOT NULL;
CREATE INDEX opening_by_taken ON opening (taken_id) WHERE taken_id IS NOT NULL;

CREATE TABLE offer (                   -- a free time offered to somebody who waits
  id TEXT PRIMARY KEY,                 -- derived from opening and entry
  opening_id TEXT NOT NULL REFERENCES opening (id) DEFERRABLE INITIALLY DEFERRED,
  waiting_id TEXT NOT NULL REFERENCES waiting (id) DEFERRABLE INITIALLY DEFERRED,
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),   -- when they would come
  offered_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('offered', 'accepted', 'declined', 'no-answer', 'expired', 'withdrawn')),
  answered_at INTEGER,
  told_at INTEGER,                     -- when who came too late was told so, kindly
  by_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT;
CREATE INDEX offer_by_opening ON offer (opening_id, state);
CREATE INDEX offer_by_waiting ON offer (waiting_id, offered_at);
CREATE INDEX offer_by_patient ON offer (patient_id);
CREATE INDEX offer_by_time ON offer (offered_at, waiting_id);

-- Times that were moved away from; what was begins with its day.
CREATE INDEX appointment_change_by_was ON appointment_change (was) WHERE kind IN ('time', 'place');

-- Not journalled: learned from the practice's own history, and learned anew at any time.
CREATE TABLE risk_model (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  learned_at INTEGER NOT NULL,
  model TEXT NOT NULL,                 -- JSON: weights, and what they were learned from
  report TEXT NOT NULL                 -- JSON: how good it is on days that it had not seen
) STRICT;
