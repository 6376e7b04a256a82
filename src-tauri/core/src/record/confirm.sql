INSERT INTO intake (id, patient_id, staff_id, day, at, answer)
VALUES (:id, :patient, :staff, :day, :at, coalesce(:answer, ''))
ON CONFLICT (id) DO UPDATE SET staff_id = excluded.staff_id, at = excluded.at, answer = coalesce(:answer, answer),
  deleted_at = NULL
