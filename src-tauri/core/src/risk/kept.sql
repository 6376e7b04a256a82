SELECT learned_at, model ->> '$.intercept' AS intercept, report ->> '$.outcomes' AS outcomes, report ->> '$.missed' AS missed,
       report ->> '$.quality.from' AS from_day, report ->> '$.quality.days' AS days, report ->> '$.quality.tested' AS tested,
       report ->> '$.quality.missed' AS tested_missed,
       report ->> '$.quality.auc' AS auc, report ->> '$.quality.aucAhead' AS auc_ahead
FROM risk_model WHERE id = 1
