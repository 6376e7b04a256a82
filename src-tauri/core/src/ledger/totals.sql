SELECT
  coalesce(sum(amount), 0) AS sum,
  -coalesce(sum(amount) FILTER (WHERE account = 'revenue'), 0) AS revenue,
  coalesce(sum(amount) FILTER (WHERE account IN ('cash', 'pos', 'card-to-card')), 0) AS paid,
  coalesce(sum(amount) FILTER (WHERE account >= 'patient:' AND account < 'patient;'), 0) AS receivable,
  coalesce(sum(amount) FILTER (WHERE account >= 'wallet:' AND account < 'wallet;'), 0) AS wallets,
  (SELECT count(*) FROM posting) AS postings
FROM posting_line
