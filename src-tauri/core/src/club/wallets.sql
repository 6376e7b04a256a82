SELECT p.id AS patient_id, p.given_name, p.family_name, w.balance,
  (SELECT count(*) FROM patient r WHERE r.referrer_id = p.id AND r.deleted_at IS NULL) AS referred
FROM (
  SELECT substr(account, 8) AS patient_id, sum(amount) AS balance
  FROM posting_line
  WHERE account >= 'wallet:' AND account < 'wallet;'
  GROUP BY account
  HAVING sum(amount) <> 0) w
JOIN patient p ON p.id = w.patient_id
ORDER BY w.balance DESC, p.id
LIMIT :limit
