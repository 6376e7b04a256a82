WITH RECURSIVE device (id) AS (
  SELECT min(device_id) FROM op
  UNION ALL
  SELECT (SELECT min(device_id) FROM op WHERE device_id > device.id) FROM device WHERE device.id IS NOT NULL
)
SELECT op.device_id, op.seq, op.hash, op.hlc, op.at
FROM device JOIN op ON op.device_id = device.id AND op.seq = (SELECT max(seq) FROM op WHERE device_id = device.id)
