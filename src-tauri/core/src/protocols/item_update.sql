UPDATE protocol_item SET position = :position, kind = :kind, text = :text, unit = :unit, choices = :choices, is_needed = :needed
WHERE id = :id AND protocol_id = :protocol
