SELECT p.id, p.at, l.account, l.amount,
  EXISTS (SELECT 1 FROM posting r WHERE r.reverses_id = p.id) AS is_reversed,
  (SELECT s.name FROM change c JOIN op o ON o.no = c.op_no JOIN staff s ON s.id = o.actor
   WHERE c.entity_id = p.id AND c.field = '+' LIMIT 1) AS by_name
FROM posting p
JOIN posting_line l ON l.posting_id = p.id AND +l.account IN ('cash', 'pos', 'card-to-card')
WHERE p.visit_id = :visit AND p.kind = 'payment'
  AND NOT EXISTS (SELECT 1 FROM posting n WHERE n.reference = p.reference AND n.kind = 'payment' AND n.round > p.round)
ORDER BY p.at, p.rowid
