SELECT id
FROM followup
WHERE state = 'open' AND due_on <= :today AND deleted_at IS NULL AND id <> :id
ORDER BY (1 - is_urgent, due_on, id) > (1 - :urgent, :due, :id) DESC, is_urgent DESC, due_on, id
LIMIT 1
