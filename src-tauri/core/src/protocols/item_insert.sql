INSERT INTO protocol_item (id, protocol_id, position, kind, text, unit, choices, is_needed, needed_on)
VALUES (:id, :protocol, :position, :kind, :text, :unit, :choices, :needed, :since)
