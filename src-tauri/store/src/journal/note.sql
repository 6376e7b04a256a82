INSERT INTO main.change (no, op_no, entity, entity_id, field, old, new, salt, digest)
VALUES (:no, :op_no, :entity, :entity_id, :field, :old, :new, :salt, :digest)
