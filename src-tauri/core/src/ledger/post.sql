INSERT INTO posting (id, kind, reference, round, reverses_id, patient_id, visit_id, day, at, note)
VALUES (:id, :kind, :reference, :round, :reverses, :patient, :visit, :day, :at, :note)
