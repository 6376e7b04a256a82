INSERT INTO posting (id, kind, reference, round, reverses_id, patient_id, visit_id, day, at)
VALUES (:id, :kind, :reference, :round, :reverses, :patient, :visit, :day, :at)
