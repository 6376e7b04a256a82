-- What somebody must do by a day: contacts that are due, and steps that nobody booked and nobody calls about.
WITH due AS (
  SELECT f.id, f.kind, f.patient_id, f.visit_id, f.step_id, f.owner_id, f.due_on, f.is_urgent, f.matter
  FROM followup f
  WHERE f.state = 'open' AND f.due_on <= :until AND f.deleted_at IS NULL AND (:owner IS NULL OR f.owner_id = :owner)
  UNION ALL
  SELECT n.id, 'step-unbooked', n.patient_id, n.visit_id, n.id, n.owner_id, n.due_on, n.is_urgent, ''
  FROM next_step n
  WHERE n.state IN ('open', 'accepted') AND n.due_on <= :until AND n.deleted_at IS NULL
    AND (:owner IS NULL OR n.owner_id = :owner)
    AND NOT EXISTS (SELECT 1 FROM followup f WHERE f.patient_id = n.patient_id AND f.step_id = n.id
                    AND f.state = 'open' AND f.deleted_at IS NULL)
  ORDER BY 8 DESC, 7, 1
  LIMIT :limit
)
SELECT d.id, d.kind, d.patient_id, p.given_name, p.middle_name, p.family_name, p.language, d.due_on, d.is_urgent,
       o.name AS owner_name, d.matter, n.reason AS step_reason,
       coalesce(i.name, (SELECT s.name FROM visit_service x JOIN service s ON s.id = x.service_id
                         WHERE x.visit_id = d.visit_id AND x.deleted_at IS NULL
                         ORDER BY s.is_invasive DESC, s.name LIMIT 1)) AS service_name,
       (SELECT count(*) FROM attempt t WHERE t.followup_id = d.id AND t.deleted_at IS NULL) AS attempts
FROM due d
LEFT JOIN patient p ON p.id = d.patient_id
LEFT JOIN staff o ON o.id = d.owner_id
LEFT JOIN next_step n ON n.id = d.step_id
LEFT JOIN service i ON i.id = n.service_id
ORDER BY d.is_urgent DESC, d.due_on, d.id
