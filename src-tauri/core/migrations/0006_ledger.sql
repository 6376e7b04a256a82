-- Money and credit: append-only double entry. The lines of a posting sum to zero; a posting is reversed, never taken back.
CREATE TABLE posting (
  id TEXT PRIMARY KEY,                 -- derived from reference and its count of reversals
  kind TEXT NOT NULL CHECK (kind IN ('charge', 'payment', 'refund', 'referral-credit', 'reversal')),
  reference TEXT NOT NULL,             -- what it stands for: 'referral:<patient>', 'charge:<visit>', 'payment:<id>'
  round INTEGER NOT NULL,              -- how many times this reference had been reversed before
  reverses_id TEXT REFERENCES posting (id) DEFERRABLE INITIALLY DEFERRED,
  patient_id TEXT REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  visit_id TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  deleted_at INTEGER                   -- always null: kept because every journalled table has it
) STRICT;
CREATE INDEX posting_by_reference ON posting (reference, round);
CREATE INDEX posting_by_patient ON posting (patient_id, day) WHERE patient_id IS NOT NULL;
CREATE INDEX posting_by_reversed ON posting (reverses_id) WHERE reverses_id IS NOT NULL;

CREATE TABLE posting_line (
  id TEXT PRIMARY KEY,                 -- derived from the posting and its position
  posting_id TEXT NOT NULL REFERENCES posting (id) DEFERRABLE INITIALLY DEFERRED,
  account TEXT NOT NULL,               -- 'wallet:<patient>', 'programme:referral', 'patient:<patient>', 'revenue', 'cash', 'pos', 'card-to-card'
  amount INTEGER NOT NULL,             -- minor units; positive raises what the account holds
  lot_id TEXT REFERENCES wallet_lot (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT;
CREATE INDEX posting_line_by_posting ON posting_line (posting_id);
CREATE INDEX posting_line_by_account ON posting_line (account);

CREATE TABLE wallet_lot (
  id TEXT PRIMARY KEY,                 -- derived from the posting that grants it
  patient_id TEXT NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
  posting_id TEXT NOT NULL REFERENCES posting (id) DEFERRABLE INITIALLY DEFERRED,
  amount INTEGER NOT NULL CHECK (amount > 0),
  granted_on TEXT NOT NULL,
  expires_on TEXT,                     -- null: does not expire
  deleted_at INTEGER
) STRICT;
CREATE INDEX wallet_lot_by_patient ON wallet_lot (patient_id);
