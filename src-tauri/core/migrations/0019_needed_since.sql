-- From what day an item counts for 'protocol followed': a visit from before it was asked is not held against its doctor.
ALTER TABLE protocol_item ADD COLUMN needed_on TEXT NOT NULL DEFAULT '';   -- empty: from the first day
