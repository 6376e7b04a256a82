INSERT OR IGNORE INTO file_opening (sitting, staff_id, patient_id, on_behalf, is_emergency, at)
VALUES (:sitting, :staff, :patient, :behalf, :emergency, :at)
