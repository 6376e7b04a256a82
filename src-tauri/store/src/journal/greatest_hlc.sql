SELECT coalesce(max(op.hlc), 0) AS hlc
FROM (SELECT device_id, max(seq) AS seq FROM op GROUP BY device_id) head
JOIN op ON op.device_id = head.device_id AND op.seq = head.seq
