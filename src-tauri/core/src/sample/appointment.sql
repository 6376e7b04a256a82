INSERT INTO appointment (id, patient_id, staff_id, service_id, day, start_minute, minutes, status, source, cancel_reason,
                         reminder_sent, booked_on, note)
VALUES (:id, :patient, :staff, :service, :day, :start, :minutes, :status, 'phone', :reason, :reminder, :booked, :note)
