-- Offers that run although the time is gone, or although nobody waits for it any more.
SELECT f.id, f.expires_at <= :now AS is_over
FROM opening o
CROSS JOIN offer f ON f.opening_id = o.id AND f.state = 'offered' AND f.deleted_at IS NULL
CROSS JOIN waiting w ON w.id = f.waiting_id
WHERE o.day >= :today
  AND (o.state <> 'open' OR o.deleted_at IS NOT NULL OR w.state <> 'open' OR w.may_call = 0 OR w.deleted_at IS NOT NULL)
