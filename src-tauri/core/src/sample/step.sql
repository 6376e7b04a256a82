INSERT INTO next_step (id, visit_id, patient_id, kind, owner_id, colleague_id, due_on, reason, state, appointment_id, created_on)
VALUES (:id, :visit, :patient, :kind, :owner, :colleague, :due, :reason, :state, :appointment, :created)
