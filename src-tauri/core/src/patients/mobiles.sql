-- The number to call: of a child, the guardian's.
SELECT p.id,
  coalesce((SELECT q.number FROM patient_phone q
            WHERE q.patient_id = p.guardian_id AND (p.birth_day IS NULL OR p.birth_day > :adult) AND q.deleted_at IS NULL
            ORDER BY q.position, q.id LIMIT 1),
           (SELECT q.number FROM patient_phone q
            WHERE q.patient_id = p.id AND q.deleted_at IS NULL ORDER BY q.position, q.id LIMIT 1)) AS number
FROM json_each(:ids) j
JOIN patient p ON p.id = j.value
