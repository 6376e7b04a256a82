SELECT o.id, o.amount, o.granted_on, o.expires_on,
  (SELECT coalesce(sum(l.amount), 0) FROM posting_line l WHERE l.account = :account AND l.lot_id = o.id) AS left
FROM wallet_lot o
WHERE o.patient_id = :patient
ORDER BY o.expires_on IS NULL, o.expires_on, o.id
