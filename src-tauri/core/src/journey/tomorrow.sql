SELECT count(*) AS expected, count(*) FILTER (WHERE status = 'planned') AS unconfirmed
FROM appointment
WHERE day = :day AND start_minute >= 0 AND status IN ('planned', 'confirmed') AND deleted_at IS NULL
