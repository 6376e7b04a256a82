-- Appointments of some days that are not confirmed, with the number to call: of a child, the guardian's.
SELECT a.id, a.day, a.start_minute,
       coalesce((SELECT q.number FROM patient_phone q
                 WHERE q.patient_id = p.guardian_id AND q.deleted_at IS NULL
                   AND (p.birth_day IS NULL OR p.birth_day > :adult)
                 ORDER BY q.position LIMIT 1),
                (SELECT q.number FROM patient_phone q
                 WHERE q.patient_id = p.id AND q.deleted_at IS NULL ORDER BY q.position LIMIT 1)) AS mobile
FROM appointment a
JOIN patient p ON p.id = a.patient_id
WHERE a.day BETWEEN :today AND :until AND a.start_minute >= 0 AND a.booked_on <> a.day
  AND a.status IN ('planned', 'confirmed') AND a.status = 'planned' AND a.deleted_at IS NULL
ORDER BY a.day, a.start_minute, a.id
