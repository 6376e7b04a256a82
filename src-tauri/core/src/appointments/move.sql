UPDATE appointment
SET staff_id = :staff, room_id = :room, day = :day, start_minute = :start, minutes = :minutes, beyond = :beyond, beyond_reason = :reason,
    beyond_hours = :both
WHERE id = :id
