-- What the board asks stands in indexes that hold all of it: the rows themselves lie scattered over the years. (board)
CREATE INDEX visit_on_board ON visit (day, patient_id, state, deleted_at) WHERE state = 'closed' AND deleted_at IS NULL;
CREATE INDEX visit_of_patient ON visit (patient_id, day, state, deleted_at);
CREATE INDEX next_step_on_board ON next_step (due_on, patient_id, kind, owner_id, state, deleted_at)
  WHERE state IN ('open', 'accepted') AND deleted_at IS NULL;
CREATE INDEX next_step_of_patient ON next_step (patient_id, state, deleted_at);
CREATE INDEX patient_known ON patient (id, registered_on, deleted_at);
