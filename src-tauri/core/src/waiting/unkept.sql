-- Touched openings that were not taken exactly once: a taken one has its appointment and one accepted offer, any other none.
WITH looked AS (
  SELECT t.entity_id AS id FROM touched t WHERE t.entity = 'opening'
  UNION
  SELECT f.opening_id FROM touched t CROSS JOIN offer f ON f.id = t.entity_id WHERE t.entity = 'offer'
  UNION
  SELECT o.id FROM touched t CROSS JOIN opening o ON o.taken_id = t.entity_id WHERE t.entity = 'appointment'
)
SELECT o.id, a.patient_id
FROM looked l
CROSS JOIN opening o ON o.id = l.id
LEFT JOIN appointment a ON a.id = o.taken_id AND a.deleted_at IS NULL
WHERE (SELECT count(*) FROM offer f WHERE f.opening_id = o.id AND f.state = 'accepted' AND f.deleted_at IS NULL)
      <> (o.state = 'taken' AND a.id IS NOT NULL)
   OR o.state = 'taken' AND (o.deleted_at IS NOT NULL) = (a.id IS NOT NULL)
