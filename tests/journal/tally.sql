INSERT INTO tally (owner_id, total)
SELECT owner_id, sum(amount) FROM entry
WHERE owner_id IN (SELECT entry.owner_id FROM temp.touched JOIN entry ON entry.id = touched.entity_id AND touched.entity = 'entry')
GROUP BY owner_id
ON CONFLICT (owner_id) DO UPDATE SET total = excluded.total
