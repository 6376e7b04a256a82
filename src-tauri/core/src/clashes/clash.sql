SELECT c.id, c.entity, c.row_id, c.field, c.kept, c.other, s.name AS other_name, n.staff_id AS author,
  coalesce(n.visit_id, v.id, a.visit_id, m.visit_id, w.visit_id) AS visit_id,
  coalesce(n.is_private, l.is_private, 0) AS is_private
FROM value_clash c
LEFT JOIN staff s ON s.id = c.other_by
LEFT JOIN visit_note n ON c.entity = 'visit_note' AND n.id = c.row_id
LEFT JOIN visit v ON c.entity = 'visit' AND v.id = c.row_id
LEFT JOIN protocol_answer a ON c.entity = 'protocol_answer' AND a.id = c.row_id
LEFT JOIN measurement m ON c.entity = 'measurement' AND m.id = c.row_id
LEFT JOIN visit_shown w ON c.entity = 'visit_shown' AND w.id = c.row_id
LEFT JOIN patient_label l ON c.entity = 'patient_label' AND l.id = c.row_id
