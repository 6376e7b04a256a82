SELECT entity, min(no) AS first FROM change WHERE no >= :first AND no < :end GROUP BY entity ORDER BY first
