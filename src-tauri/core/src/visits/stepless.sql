-- Closed visits that lost their next step.
SELECT v.id, v.patient_id
FROM (SELECT entity_id AS id FROM touched WHERE entity = 'visit'
      UNION
      SELECT n.visit_id FROM touched t JOIN next_step n ON n.id = t.entity_id WHERE t.entity = 'next_step') seen
JOIN visit v ON v.id = seen.id
WHERE v.state = 'closed' AND v.deleted_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM next_step n WHERE n.visit_id = v.id AND n.deleted_at IS NULL)
