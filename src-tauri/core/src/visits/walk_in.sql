INSERT INTO visit (id, patient_id, staff_id, day, state, arrived_at, note, queue_no, walk_in_service_id)
VALUES (:id, :patient, :staff, :day, :state, :now, :note, :queue, :service)
