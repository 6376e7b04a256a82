INSERT INTO visit (id, appointment_id, patient_id, staff_id, day, state, arrived_at, called_in_at, closed_at, left_at,
                   own_words, note, golden, golden_answer, sentence, queue_no)
VALUES (:id, :appointment, :patient, :staff, :day, :state, :arrived, :called, :closed, :left,
        :words, :note, :golden, :answer, :sentence, :queue)
