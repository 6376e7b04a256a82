INSERT INTO attachment
  (id, patient_id, visit_id, kind, title, media_type, bytes, hash, taken_on, staff_id, added_at)
VALUES
  (:id, :patient, :visit, :kind, :title, :media, :bytes, :hash, :taken, :staff, :now)
