INSERT INTO followup (id, kind, patient_id, visit_id, step_id, owner_id, due_on, is_urgent, state, matter)
VALUES (:id, :kind, :patient, :visit, :step, :owner, :due, :urgent, :state, :matter)
