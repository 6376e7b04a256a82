-- Whether something was done since that a backup must keep: coming in and making backups is nothing of that kind.
SELECT 1 FROM op WHERE no > :acts AND kind NOT IN ('backup.make', 'session.open') LIMIT 1
