SELECT p.id, p.at, l.account, l.amount,
  r.id IS NOT NULL AS is_reversed, coalesce(r.note, '') AS reversed_for,
  (SELECT s.name FROM change c JOIN op o ON o.no = c.op_no JOIN staff s ON s.id = o.actor
   WHERE c.entity_id = (SELECT f.id FROM posting f WHERE f.reference = p.reference AND f.kind = 'payment' ORDER BY f.round LIMIT 1)
     AND c.field = '+' LIMIT 1) AS by_name,
  (SELECT s.name FROM change c JOIN op o ON o.no = c.op_no JOIN staff s ON s.id = o.actor
   WHERE c.entity_id = r.id AND c.field = '+' LIMIT 1) AS reversed_by
FROM posting p
LEFT JOIN posting r ON r.reverses_id = p.id
JOIN posting_line l ON l.posting_id = p.id AND +l.account IN ('cash', 'pos', 'card-to-card')
WHERE p.visit_id = :visit AND p.kind = 'payment'
  AND NOT EXISTS (SELECT 1 FROM posting n WHERE n.reference = p.reference AND n.kind = 'payment' AND n.round > p.round)
ORDER BY p.at, p.rowid
