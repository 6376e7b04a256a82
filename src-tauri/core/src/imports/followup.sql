INSERT INTO followup (id, kind, patient_id, due_on, state, import_ref)
VALUES (:id, :kind, :patient, :due, :state, :ref)
