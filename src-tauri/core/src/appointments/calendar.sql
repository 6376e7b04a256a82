-- What stands in the grid of some days, as lean as a cell shows it.
SELECT a.id, a.patient_id, p.given_name, p.middle_name, p.family_name, a.staff_id, a.room_id, o.name, a.day,
       a.start_minute, a.minutes, a.buffer_minutes, a.status,
       NOT EXISTS (SELECT 1 FROM visit v WHERE v.patient_id = a.patient_id AND v.day < a.day
                   AND v.state IN ('closed', 'history') AND v.deleted_at IS NULL)
       AND NOT EXISTS (SELECT 1 FROM appointment b WHERE b.patient_id = a.patient_id AND b.day < a.day
                       AND b.status = 'done' AND b.deleted_at IS NULL),
       EXISTS (SELECT 1 FROM patient_label l WHERE l.patient_id = a.patient_id AND l.tone = 'alert'
               AND l.is_private = 0 AND l.at_desk = 1 AND (l.until_on IS NULL OR l.until_on >= :today)
               AND l.deleted_at IS NULL),
       iif(a.beyond_hours = 1, 'both', a.beyond), a.series_id, a.note, m.name, s.name
FROM appointment a
JOIN patient p ON p.id = a.patient_id
LEFT JOIN staff s ON s.id = a.staff_id
LEFT JOIN service o ON o.id = a.service_id
LEFT JOIN room m ON m.id = a.room_id
WHERE a.day BETWEEN :from AND :until AND a.start_minute >= 0 AND (a.staff_id IS NOT NULL OR a.room_id IS NOT NULL)
  AND a.status NOT IN ('cancelled', 'cancelled-late', 'moved') AND a.deleted_at IS NULL
ORDER BY a.day, a.start_minute, a.id
