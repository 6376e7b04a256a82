SELECT v.id, v.patient_id, p.given_name, p.middle_name, p.family_name, p.language,
       v.appointment_id, v.staff_id, s.name AS staff_name, v.state, v.arrived_at, v.called_in_at, v.closed_at
FROM visit v
JOIN patient p ON p.id = v.patient_id
LEFT JOIN staff s ON s.id = v.staff_id
