SELECT p.id
FROM posting p
WHERE p.reference = :reference AND p.kind <> 'reversal'
  AND NOT EXISTS (SELECT 1 FROM posting r WHERE r.reverses_id = p.id)
ORDER BY p.round DESC
LIMIT 1
