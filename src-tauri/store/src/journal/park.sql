INSERT INTO parked (entity, entity_id, waits_for) VALUES (:entity, :id, :waits_for)
ON CONFLICT (entity, entity_id) DO UPDATE SET waits_for = excluded.waits_for
