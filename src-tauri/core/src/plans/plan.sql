SELECT p.id, p.patient_id, c.given_name, c.middle_name, c.family_name, p.staff_id, s.name AS staff_name, p.visit_id, p.title,
       p.offered_on, p.option_id, p.chosen_on, p.witness_id, w.name AS witness_name, p.financing, p.ended_on, p.end_reason,
       p.owner_id, o.name AS owner_name
FROM plan p
JOIN patient c ON c.id = p.patient_id
LEFT JOIN staff s ON s.id = p.staff_id
LEFT JOIN staff w ON w.id = p.witness_id
LEFT JOIN staff o ON o.id = p.owner_id
