INSERT INTO visit (id, appointment_id, patient_id, staff_id, day, state, arrived_at, called_in_at, closed_at, left_at, import_ref)
VALUES (:id, :appointment, :patient, :staff, :day, 'history', :arrived, :called, :closed, :closed, :ref)
