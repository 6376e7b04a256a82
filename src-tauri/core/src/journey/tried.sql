SELECT c.appointment_id AS id, count(*) AS tries,
  (SELECT l.outcome FROM appointment_contact l
   WHERE l.appointment_id = c.appointment_id AND l.purpose = 'apology' AND l.deleted_at IS NULL
   ORDER BY l.at DESC, l.id DESC LIMIT 1) AS outcome
FROM json_each(:ids) j
CROSS JOIN appointment_contact c ON c.appointment_id = j.value AND c.purpose = 'apology' AND c.deleted_at IS NULL
GROUP BY c.appointment_id
