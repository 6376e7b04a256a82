INSERT INTO appointment (id, patient_id, staff_id, service_id, day, start_minute, minutes, status, source, cancel_reason,
                         reminder_sent, booked_on, booked_minute, age_at, import_ref)
VALUES (:id, :patient, :staff, :service, :day, :start, :minutes, :status, :source, :reason,
        :reminder, :booked, :booked_minute, :age, :ref)
