SELECT a.id, a.patient_id, p.given_name, p.middle_name, p.family_name,
       a.staff_id, s.name AS staff_name, a.service_id, o.name AS service_name,
       a.day, a.start_minute, a.minutes, a.status, a.source, a.cancel_reason, a.note, a.booked_on,
       (SELECT v.id FROM visit v WHERE v.appointment_id = a.id AND v.deleted_at IS NULL LIMIT 1) AS visit_id,
       NOT EXISTS (SELECT 1 FROM visit v WHERE v.patient_id = a.patient_id AND v.day < a.day
                   AND v.state IN ('closed', 'history') AND v.deleted_at IS NULL)
       AND NOT EXISTS (SELECT 1 FROM appointment b WHERE b.patient_id = a.patient_id AND b.day < a.day
                       AND b.status = 'done' AND b.deleted_at IS NULL) AS is_first_visit,
       a.room_id, m.name AS room_name, a.buffer_minutes, a.series_id, iif(a.beyond_hours = 1, 'both', a.beyond), a.beyond_reason, p.address_form, p.called_as
FROM appointment a
JOIN patient p ON p.id = a.patient_id
LEFT JOIN staff s ON s.id = a.staff_id
LEFT JOIN service o ON o.id = a.service_id
LEFT JOIN room m ON m.id = a.room_id
