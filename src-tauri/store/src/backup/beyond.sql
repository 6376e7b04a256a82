SELECT kind, count(*) AS acts, max(at) AS last_at
FROM op WHERE device_id = :device AND seq > :from
GROUP BY kind
