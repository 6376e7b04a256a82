UPDATE waiting
SET service_id = :service, minutes = :minutes, staff_ids = :staff, weekdays = :weekdays, start_minute = :start,
    end_minute = :end, from_day = :from, until_day = :until, urgency = :urgency, may_call = :may_call, note = :note,
    appointment_id = :appointment
WHERE id = :id
