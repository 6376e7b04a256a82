INSERT INTO intake (id, patient_id, staff_id, day, at, answer) VALUES (:id, :patient, :staff, :day, :at, :answer)
ON CONFLICT (id) DO UPDATE SET staff_id = excluded.staff_id, at = excluded.at,
  answer = CASE WHEN excluded.answer = '' THEN answer ELSE excluded.answer END, deleted_at = NULL
