INSERT INTO attempt (id, followup_id, staff_id, at, outcome, pain, bleeding, note)
VALUES (:id, :followup, :staff, :at, :outcome, :pain, :bleeding, :note)
