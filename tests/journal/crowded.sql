SELECT owner.id
FROM owner
WHERE owner.note IS NULL AND owner.deleted_at IS NULL AND owner.id IN (
  SELECT one.owner_id
  FROM temp.touched JOIN pet one ON one.id = touched.entity_id AND touched.entity = 'pet'
  JOIN pet other ON other.owner_id = one.owner_id AND other.name = one.name AND other.id <> one.id
  WHERE one.deleted_at IS NULL AND other.deleted_at IS NULL)
