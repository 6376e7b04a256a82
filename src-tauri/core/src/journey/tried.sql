-- Tries with the apology since an appointment got the time and the place that it has, and what came of the last one.
SELECT c.appointment_id AS id, count(*) AS tries,
  (SELECT l.outcome FROM appointment_contact l
   WHERE l.appointment_id = c.appointment_id AND l.purpose = 'apology' AND l.deleted_at IS NULL
   ORDER BY l.at DESC, l.id DESC LIMIT 1) AS outcome
FROM json_each(:ids) j
CROSS JOIN appointment_contact c ON c.appointment_id = j.value AND c.purpose = 'apology' AND c.deleted_at IS NULL
WHERE c.at > coalesce((SELECT max(m.at) FROM appointment_change m
                       WHERE m.appointment_id = c.appointment_id AND m.kind IN ('time', 'place') AND m.deleted_at IS NULL), 0)
GROUP BY c.appointment_id
