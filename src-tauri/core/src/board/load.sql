-- What each colleague has to see to.
SELECT s.id, s.name,
       (SELECT count(*) FROM next_step n WHERE n.owner_id = s.id AND n.state IN ('open', 'accepted') AND n.deleted_at IS NULL) AS steps,
       (SELECT count(*) FROM next_step n WHERE n.owner_id = s.id AND n.state IN ('open', 'accepted') AND n.due_on < :today AND n.deleted_at IS NULL) AS late,
       (SELECT count(*) FROM followup f WHERE f.owner_id = s.id AND f.state = 'open' AND f.due_on <= :today AND f.deleted_at IS NULL) AS calls
FROM staff s
WHERE s.is_active = 1 AND s.deleted_at IS NULL
ORDER BY s.name, s.id
