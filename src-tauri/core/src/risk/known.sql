-- What was known of an appointment when it was booked. Of the earlier ones only those whose day had passed by then, the
-- latest first: 'm' was missed, 'c' came. The index holds all that is asked of them.
SELECT a.id, a.day, a.booked_on, a.booked_minute, a.status,
       coalesce(a.age_at, CAST(substr(a.day, 1, 4) AS INTEGER) - CAST(substr(p.birth_day, 1, 4) AS INTEGER)
                - (substr(a.day, 6) < substr(p.birth_day, 6))) AS age,
       (SELECT group_concat(iif(e.status = 'no-show', 'm', 'c'), '')
        FROM (SELECT b.status FROM appointment b
              WHERE b.patient_id = a.patient_id AND b.day < a.booked_on AND b.deleted_at IS NULL
                AND b.status IN ('done', 'arrived', 'in-room', 'left', 'no-show')
              ORDER BY b.day DESC LIMIT :back) e) AS before
FROM appointment a
JOIN patient p ON p.id = a.patient_id
