-- A confirmation was given for the old time: it does not hold for the new one.
UPDATE appointment
SET staff_id = :staff, day = :day, start_minute = :start, status = 'planned', reminder_sent = 0
WHERE id = :id AND (staff_id IS NOT :staff OR day <> :day OR start_minute IS NOT :start)
