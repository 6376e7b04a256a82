-- The practice itself: who it is, how it counts and writes, its rules by date, its people and services.
CREATE TABLE practice (
  id TEXT PRIMARY KEY,                 -- always 'practice': two devices write the same row
  name TEXT NOT NULL,
  country TEXT NOT NULL CHECK (country IN ('ir', 'ru', 'cn', 'other')),
  language TEXT NOT NULL,              -- 'fa', 'en', 'ru', 'zh-CN'
  calendar TEXT NOT NULL CHECK (calendar IN ('jalali', 'gregorian')),
  digits TEXT NOT NULL CHECK (digits IN ('persian', 'latin')),
  currency TEXT NOT NULL,              -- ISO code; amounts are whole minor units of it
  money_unit TEXT NOT NULL CHECK (money_unit IN ('minor', 'major', 'toman')),
  zone TEXT NOT NULL,                  -- IANA name
  week_start INTEGER NOT NULL CHECK (week_start BETWEEN 0 AND 6),  -- 0 = Monday
  weekend TEXT NOT NULL,               -- weekday digits, such as '4' or '56'
  slot_minutes INTEGER NOT NULL CHECK (slot_minutes BETWEEN 5 AND 60),
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
  created_at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;

CREATE TABLE rule_value (
  id TEXT PRIMARY KEY,                 -- derived from name and day
  name TEXT NOT NULL,                  -- 'referral-enabled', 'referral-credit', 'credit-months'
  value INTEGER NOT NULL,
  valid_from TEXT NOT NULL,            -- the day from which it holds
  deleted_at INTEGER
) STRICT;
CREATE INDEX rule_value_by_name ON rule_value (name, valid_from);

CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  login TEXT NOT NULL,
  language TEXT,                       -- null: the practice's
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  specialty TEXT NOT NULL DEFAULT '',
  import_ref TEXT,
  deleted_at INTEGER
) STRICT;
CREATE INDEX staff_by_login ON staff (login);

CREATE TABLE staff_role (
  id TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('manager', 'doctor', 'receptionist', 'coordinator', 'assistant', 'technician')),
  deleted_at INTEGER
) STRICT;
CREATE INDEX staff_role_by_staff ON staff_role (staff_id);

CREATE TABLE working_hours (
  id TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1440),
  end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 0 AND 1440),
  deleted_at INTEGER
) STRICT;
CREATE INDEX working_hours_by_staff ON working_hours (staff_id, weekday);

CREATE TABLE service (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
  is_invasive INTEGER NOT NULL CHECK (is_invasive IN (0, 1)),
  recall_months INTEGER,               -- null: no recall
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  import_ref TEXT,
  deleted_at INTEGER
) STRICT;

CREATE TABLE service_price (
  id TEXT PRIMARY KEY,
  service_id TEXT NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  valid_from TEXT NOT NULL,
  price INTEGER NOT NULL CHECK (price >= 0),   -- minor units
  deleted_at INTEGER
) STRICT;
CREATE INDEX service_price_by_service ON service_price (service_id, valid_from);
