## Why an appointment may be missed

# $count (Number) - missed appointments
# $of (Number) - how many were looked at
risk-missed-line = Неявок среди последних записей: { $count } из { $of }

risk-first-visit-line = Раньше записей здесь не было

# $count (Number) - days from the booking to the appointment
risk-lead-days-line = { $count ->
    [one] Запись сделана за { $count } день
    [few] Запись сделана за { $count } дня
   *[other] Запись сделана за { $count } дней
}

risk-same-day-line = Запись сделана на тот же день

# $count (Number) - the patient's age
risk-age-line = В таком возрасте ({ $count }) неявки здесь чаще

# $time (Time) - the hour of the booking
risk-hour-line = Записи, сделанные около { $time }, здесь пропускают чаще

# $weekday (Number) - day of the week, 0 is Monday
risk-weekday-line = { $weekday ->
    [0] По понедельникам неявки здесь чаще
    [1] По вторникам неявки здесь чаще
    [2] По средам неявки здесь чаще
    [3] По четвергам неявки здесь чаще
    [4] По пятницам неявки здесь чаще
    [5] По субботам неявки здесь чаще
   *[6] По воскресеньям неявки здесь чаще
}

risk-unconfirmed-line = Ещё не подтверждена
