INSERT INTO record_entry (id, patient_id, kind, text, detail, from_on, until_on, staff_id, visit_id, noted_on)
VALUES (:id, :patient, :kind, :text, :detail, :from, :until, :staff, :visit, :noted)
