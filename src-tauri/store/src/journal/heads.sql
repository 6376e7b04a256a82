SELECT op.device_id, op.seq, op.hash
FROM (SELECT device_id, max(seq) AS seq FROM op GROUP BY device_id) head
JOIN op ON op.device_id = head.device_id AND op.seq = head.seq
