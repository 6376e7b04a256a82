SELECT no, entity, entity_id, field, old, new, salt, digest
FROM change
WHERE entity_id = :id AND entity = :entity
ORDER BY no
