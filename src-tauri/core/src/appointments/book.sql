INSERT INTO appointment (id, patient_id, staff_id, service_id, day, start_minute, minutes, status, source, booked_on, note)
VALUES (:id, :patient, :staff, :service, :day, :start, :minutes, 'planned', :source, :today, :note)
