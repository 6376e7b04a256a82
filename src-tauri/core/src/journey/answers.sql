SELECT j.value AS id,
  (SELECT c.outcome FROM appointment_contact c
   WHERE c.appointment_id = j.value AND c.purpose = 'late' AND c.at >= :since AND c.deleted_at IS NULL
   ORDER BY c.at DESC, c.id DESC LIMIT 1) AS outcome
FROM json_each(:ids) j
WHERE outcome IS NOT NULL
