WITH RECURSIVE known (kind) AS (
  SELECT min(kind) FROM op WHERE actor = :person
  UNION ALL
  SELECT (SELECT min(op.kind) FROM op WHERE op.actor = :person AND op.kind > known.kind) FROM known WHERE known.kind IS NOT NULL
)
SELECT kind FROM known WHERE kind IS NOT NULL
