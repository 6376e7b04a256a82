INSERT INTO appointment (id, patient_id, staff_id, service_id, day, start_minute, minutes, status, source, cancel_reason,
                         reminder_sent, booked_on, note, room_id, buffer_minutes)
VALUES (:id, :patient, :staff, :service, :day, :start, :minutes, :status, 'phone', :reason, :reminder, :booked, :note, :room, :buffer)
