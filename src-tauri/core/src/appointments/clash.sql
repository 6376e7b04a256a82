  AND b.day = :day
  AND b.start_minute < :to AND b.start_minute + b.minutes + b.buffer_minutes > :from
  AND b.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND b.deleted_at IS NULL
  AND b.id NOT IN (SELECT value FROM json_each(:except))
ORDER BY b.start_minute LIMIT 1
