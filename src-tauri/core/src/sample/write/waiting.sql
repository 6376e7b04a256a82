INSERT INTO waiting (id, patient_id, service_id, minutes, staff_ids, weekdays, from_day, until_day, urgency, may_call, note,
                     appointment_id, state, added_at, by_id)
VALUES (:id, :patient, :service, :minutes, :staff, :weekdays, :from, :until, :urgency, :may_call, :note, :appointment, 'open', :at, :by)
