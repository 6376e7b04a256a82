-- Entries of the waiting list with the names that a line needs, in the order of the ids. Whoever has an
-- appointment all the same is told by it: the one that would be released, else the nearest.
SELECT w.id, w.patient_id, p.given_name, p.middle_name, p.family_name, w.service_id, s.name AS service_name, w.minutes, w.staff_ids, w.weekdays,
       w.start_minute, w.end_minute, w.from_day, w.until_day, w.urgency, w.may_call, w.note, w.state, w.added_at,
       coalesce((SELECT o.id FROM appointment o
                 WHERE o.id = w.appointment_id AND o.status IN ('planned', 'confirmed') AND o.deleted_at IS NULL),
                (SELECT o.id FROM appointment o
                 WHERE o.patient_id = w.patient_id AND o.day >= :today AND o.status IN ('planned', 'confirmed')
                   AND o.deleted_at IS NULL
                 ORDER BY o.service_id IS NOT w.service_id, o.day, o.start_minute LIMIT 1)) AS appointment_id,
       (SELECT count(*) FROM offer f WHERE f.waiting_id = w.id AND f.offered_at >= :since AND f.deleted_at IS NULL) AS offers
FROM json_each(:ids) i
JOIN waiting w ON w.id = i.value
JOIN patient p ON p.id = w.patient_id
LEFT JOIN service s ON s.id = w.service_id
WHERE w.deleted_at IS NULL AND p.deleted_at IS NULL
ORDER BY i.key
