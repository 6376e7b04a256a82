SELECT p.id AS protocol_id, p.occasion, p.service_id, s.name AS service_name,
  i.id AS item_id, i.kind, i.text, i.unit, i.choices, i.is_needed
FROM protocol p
LEFT JOIN service s ON s.id = p.service_id
LEFT JOIN protocol_item i ON i.protocol_id = p.id AND i.deleted_at IS NULL
WHERE p.deleted_at IS NULL
ORDER BY CASE p.occasion WHEN 'first' THEN 0 WHEN 'return' THEN 1 WHEN 'remote' THEN 2 ELSE 3 END, s.name, p.id, i.position, i.id
