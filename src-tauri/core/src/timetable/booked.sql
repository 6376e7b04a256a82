-- How many appointments stand on each day from now on.
SELECT day, count(*) AS booked
FROM appointment
WHERE status IN ('planned', 'confirmed') AND day BETWEEN :from AND :until AND deleted_at IS NULL
  AND (day > :today OR start_minute + minutes > :now)
GROUP BY day
