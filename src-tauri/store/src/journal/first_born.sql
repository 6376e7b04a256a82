SELECT entity, entity_id FROM change WHERE no >= :first AND no < :end AND field = '+' ORDER BY no LIMIT 1
