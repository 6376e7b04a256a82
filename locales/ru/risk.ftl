## Why an appointment may be missed

# $count (Number) - missed appointments
# $of (Number) - how many were looked at
risk-missed-line = Неявок среди последних записей: { $count } из { $of }

risk-first-visit-line = Раньше записей здесь не было

# $count (Number) - days from the booking to the appointment
risk-lead-days-line = { $count ->
    [one] Запись сделана за { $count } день
    [few] Запись сделана за { $count } дня
    [many] Запись сделана за { $count } дней
   *[other] Запись сделана за { $count } дня
}

risk-same-day-line = Запись сделана на тот же день

# $count (Number) - the patient's age
risk-age-line = В таком возрасте ({ $count }) неявки здесь чаще

# $time (Time) - the hour of the booking
risk-hour-line = Записи, сделанные около { $time }, здесь пропускают чаще

risk-unconfirmed-line = Ещё не подтверждена
