-- A plus keeps the statement away from all lines of an account: those of the day are few.
-- The mirror image of a payment stands on the payment's own day, so that a day's sum is what was really taken.
SELECT l.account, coalesce(sum(l.amount), 0) AS amount,
  count(*) FILTER (WHERE g.kind = 'payment' AND NOT EXISTS (SELECT 1 FROM posting r WHERE r.reverses_id = g.id)) AS count
FROM posting g
JOIN posting_line l ON l.posting_id = g.id AND +l.account IN ('cash', 'pos', 'card-to-card')
WHERE g.day = :day AND g.kind IN ('payment', 'refund', 'reversal')
GROUP BY l.account
