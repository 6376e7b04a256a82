-- Whether this act made one of the rows, took it away or back, or put an appointment elsewhere or back to life: its changes
-- stand behind those of the last act.
SELECT 1
FROM change c
WHERE c.no >= coalesce((SELECT o.first_change + o.changes FROM op o WHERE o.no = (SELECT max(p.no) FROM op p)), 0)
  AND c.entity_id IN (SELECT i.value FROM json_each(:rows) i)
  AND (c.field IN ('+', 'deleted_at')
       OR c.entity = 'appointment'
       AND (c.field IN ('day', 'start_minute', 'minutes', 'buffer_minutes', 'staff_id', 'room_id', 'patient_id', 'beyond')
            OR c.field = 'status' AND c.old NOT IN ('planned', 'confirmed', 'arrived', 'in-room', 'done')))
