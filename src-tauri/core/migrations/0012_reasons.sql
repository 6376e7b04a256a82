-- What the first figures of the desk left out: why a payment was taken back, and that a time was taken and not worked as well.
ALTER TABLE posting ADD COLUMN note TEXT NOT NULL DEFAULT '';          -- of a payment taken back by hand: why
ALTER TABLE appointment ADD COLUMN beyond_hours INTEGER NOT NULL DEFAULT 0 CHECK (beyond_hours IN (0, 1));   -- 'overbooked', and out of hours as well
