SELECT n.id, n.visit_id, n.patient_id, p.given_name, p.middle_name, p.family_name, p.language,
       n.kind, n.due_on, n.reason, n.owner_id, o.name AS owner_name, n.colleague_id, c.name AS colleague_name,
       n.service_id, i.name AS service_name, n.is_urgent, n.state, a.day AS appointment_day, a.start_minute AS appointment_start
FROM next_step n
JOIN patient p ON p.id = n.patient_id
LEFT JOIN staff o ON o.id = n.owner_id
LEFT JOIN staff c ON c.id = n.colleague_id
LEFT JOIN service i ON i.id = n.service_id
LEFT JOIN appointment a ON a.id = n.appointment_id
