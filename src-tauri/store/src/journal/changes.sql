SELECT entity, entity_id, field, old, new, salt, digest FROM change WHERE no >= :first AND no < :end ORDER BY no
