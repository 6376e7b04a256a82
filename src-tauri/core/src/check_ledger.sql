SELECT posting_id AS what
FROM posting_line
GROUP BY posting_id
HAVING sum(amount) <> 0
LIMIT 20
