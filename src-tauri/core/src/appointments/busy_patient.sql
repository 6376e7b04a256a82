-- Where the patient is themselves, with whomever.
SELECT day, start_minute, minutes AS filled
FROM appointment INDEXED BY appointment_by_patient
WHERE patient_id = :id AND day BETWEEN :from AND :until AND start_minute >= 0 AND (staff_id IS NOT NULL OR room_id IS NOT NULL)
  AND status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND deleted_at IS NULL
