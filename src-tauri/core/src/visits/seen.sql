SELECT v.id, v.patient_id, p.given_name, p.middle_name, p.family_name, p.language, p.address_form, p.called_as,
       v.appointment_id, v.staff_id, s.name AS staff_name, v.day, v.state, v.arrived_at, v.called_in_at, v.closed_at,
       v.queue_no, v.amends, v.means, o.name AS walk_in_service, o.minutes AS walk_in_minutes,
       NOT EXISTS (SELECT 1 FROM visit b WHERE b.patient_id = v.patient_id AND b.day < v.day
                   AND b.state IN ('closed', 'history') AND b.deleted_at IS NULL)
       AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.patient_id = v.patient_id AND a.day < v.day
                       AND a.status = 'done' AND a.deleted_at IS NULL) AS is_first_visit
FROM visit v
JOIN patient p ON p.id = v.patient_id
LEFT JOIN staff s ON s.id = v.staff_id
LEFT JOIN service o ON o.id = v.walk_in_service_id
