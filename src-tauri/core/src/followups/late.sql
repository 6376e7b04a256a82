SELECT (SELECT count(*) FROM followup WHERE state = 'open' AND due_on < :today AND deleted_at IS NULL)
     + (SELECT count(*) FROM next_step n
        WHERE n.state IN ('open', 'accepted') AND n.due_on < :today AND n.deleted_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM followup f WHERE f.patient_id = n.patient_id AND f.step_id = n.id
                          AND f.state = 'open' AND f.deleted_at IS NULL))
