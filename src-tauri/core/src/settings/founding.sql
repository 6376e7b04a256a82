INSERT INTO practice
  (id, name, country, language, calendar, digits, currency, money_unit, zone, week_start, weekend, slot_minutes, is_sample, created_at,
   recovery_set_at)
VALUES
  ('practice', :name, :country, :language, :calendar, :digits, :currency, :money_unit, :zone, :week_start, :weekend, :slot_minutes, :is_sample, :created_at,
   :recovery_set_at)
