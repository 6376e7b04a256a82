SELECT l.posting_id
FROM posting_line l
WHERE l.posting_id IN (
  SELECT entity_id FROM touched WHERE entity = 'posting'
  UNION
  SELECT t.posting_id FROM posting_line t
  WHERE t.id IN (SELECT entity_id FROM touched WHERE entity = 'posting_line'))
GROUP BY l.posting_id
HAVING sum(l.amount) <> 0
ORDER BY l.posting_id
