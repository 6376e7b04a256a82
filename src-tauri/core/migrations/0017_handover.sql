-- The hand-over of a next step: who took it, tried, gave it back or passed it on. (closing)
ALTER TABLE next_step ADD COLUMN handed_at INTEGER;       -- when it came to its owner; null: before this was kept
ALTER TABLE next_step ADD COLUMN end_reason TEXT NOT NULL DEFAULT '';   -- at the end of care: code ('recovered', 'finished', 'elsewhere', 'declined', 'moved-away', 'died', 'other'), counted
ALTER TABLE next_step ADD COLUMN answer TEXT NOT NULL DEFAULT '';       -- of a referral: what the colleague answers
ALTER TABLE next_step ADD COLUMN answered_by TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE next_step ADD COLUMN answered_at INTEGER;
ALTER TABLE next_step ADD COLUMN seen_at INTEGER;         -- when the sender saw the answer
CREATE INDEX next_step_by_answerer ON next_step (answered_by) WHERE answered_by IS NOT NULL;
CREATE INDEX next_step_by_colleague ON next_step (colleague_id, state) WHERE colleague_id IS NOT NULL;
CREATE INDEX next_step_handed ON next_step (is_urgent, handed_at)       -- what is on its way: to be booked, and not booked
  WHERE state IN ('open', 'accepted') AND kind IN ('return-visit', 'referral', 'next-stage') AND deleted_at IS NULL;
CREATE INDEX next_step_referred ON next_step (created_on) WHERE kind = 'referral' AND seen_at IS NULL AND deleted_at IS NULL;

CREATE TABLE step_event (              -- what happened to a step on its way
  id TEXT PRIMARY KEY,
  step_id TEXT NOT NULL REFERENCES next_step (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('accepted', 'tried', 'given-back', 'passed-on', 'climbed', 'done', 'ended')),
  by_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,      -- null: time did it
  to_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,      -- whose it is from now on
  reason TEXT NOT NULL DEFAULT '',     -- code or the words typed
  at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX step_event_by_step ON step_event (step_id, at);
CREATE INDEX step_event_by_person ON step_event (by_id) WHERE by_id IS NOT NULL;
CREATE INDEX step_event_by_taker ON step_event (to_id) WHERE to_id IS NOT NULL;
