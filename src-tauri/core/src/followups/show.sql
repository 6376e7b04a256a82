SELECT f.id, f.kind, f.patient_id, f.visit_id, f.due_on, f.is_urgent, f.state = 'open' AS is_open, f.matter,
       n.reason AS step_reason, coalesce(v.day, w.day) AS visit_day, s.name AS staff_name, o.name AS owner_name
FROM followup f
LEFT JOIN next_step n ON n.id = f.step_id
LEFT JOIN visit v ON v.id = f.visit_id
LEFT JOIN visit w ON w.id = n.visit_id
LEFT JOIN staff s ON s.id = coalesce(v.staff_id, w.staff_id)
LEFT JOIN staff o ON o.id = f.owner_id
WHERE f.id = :id AND f.deleted_at IS NULL
