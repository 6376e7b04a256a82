INSERT INTO next_step (id, visit_id, patient_id, kind, owner_id, colleague_id, service_id, due_on, reason, is_urgent, state, created_on,
                       phase_id, end_reason, handed_at)
VALUES (:id, :visit, :patient, :kind, :owner, :colleague, :service, :due, :reason, :urgent, :state, :today, :phase, :end, :now)
