-- Tries to remind of appointments since they got the time and the place that they have, the first first.
SELECT k.appointment_id, k.purpose, k.outcome
FROM json_each(:ids) i
JOIN appointment_contact k ON k.appointment_id = i.value
WHERE k.purpose IN ('remind48', 'remind24') AND k.deleted_at IS NULL
  AND k.at > coalesce((SELECT max(c.at) FROM appointment_change c
                       WHERE c.appointment_id = k.appointment_id AND c.kind IN ('time', 'place') AND c.deleted_at IS NULL), 0)
ORDER BY k.appointment_id, k.at, k.rowid
