SELECT i.id
FROM touched t
JOIN invoice i ON i.id = t.entity_id AND i.deleted_at IS NOT NULL
WHERE t.entity = 'invoice'
  AND EXISTS (SELECT 1 FROM posting g WHERE g.visit_id = i.visit_id AND g.kind = 'payment'
              AND NOT EXISTS (SELECT 1 FROM posting r WHERE r.reverses_id = g.id))
