INSERT INTO appointment (id, patient_id, staff_id, room_id, service_id, day, start_minute, minutes, buffer_minutes, status, source,
                         booked_on, booked_minute, note, series_id, beyond, beyond_reason, beyond_hours)
VALUES (:id, :patient, :staff, :room, :service, :day, :start, :minutes, :buffer, 'planned', :source,
        :today, :minute, :note, :series, :beyond, :reason, :both)
