UPDATE protocol_item SET position = :position, kind = :kind, text = :text, unit = :unit, choices = :choices, is_needed = :needed,
  needed_on = iif(is_needed = :needed, needed_on, :since)
WHERE id = :id AND protocol_id = :protocol
