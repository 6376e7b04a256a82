SELECT p.id, p.kind, p.day, l.amount, p.patient_id, t.given_name, t.family_name,
  sum(l.amount) OVER (ORDER BY p.at, p.rowid ROWS UNBOUNDED PRECEDING) AS balance
FROM posting_line l
JOIN posting p ON p.id = l.posting_id
LEFT JOIN patient t ON t.id = p.patient_id
WHERE l.account = :account
ORDER BY p.at, p.rowid
