INSERT INTO temp.touched (entity, entity_id, born) VALUES (:entity, :entity_id, :born)
ON CONFLICT (entity, entity_id) DO UPDATE SET born = max(born, excluded.born)
