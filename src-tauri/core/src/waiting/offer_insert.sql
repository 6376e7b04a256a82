INSERT INTO offer (id, opening_id, waiting_id, patient_id, start_minute, offered_at, expires_at, state, by_id)
VALUES (:id, :opening, :waiting, :patient, :start, :now, :expires, 'offered', :by)
