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

# $level (Text) - low, raised or high
risk-level-label = { $level ->
    [high] Высокий риск неявки
    [raised] Есть риск неявки
   *[low] Низкий риск неявки
}

# $level (Text) - low, raised or high
# $percent (Number) - how likely
risk-percent-label = { $level ->
    [high] Высокий риск неявки, { $percent } %
    [raised] Есть риск неявки, { $percent } %
   *[low] Низкий риск неявки, { $percent } %
}

risk-title = Риск неявки

risk-hint = Считается на этом компьютере по вашим собственным записям. Ничего не уходит наружу.

risk-used-hint = Уже используется: по нему упорядочены напоминания.

# $count (Number) - appointments that are needed
# $missed (Number) - missed ones that are needed
risk-needs-hint = Истории пока мало: прошедших записей нужно не меньше { $count }, из них неявок — { $missed }. До тех пор действует простое правило: прежние неявки, давность записи, отсутствие подтверждения.

# $percent (Number) - what it must reach
risk-weak-hint = Пока прогноз слишком слаб и не используется: верно должны различаться хотя бы { $percent } пар из 100. Действует простое правило.

risk-learned-label = Обучено

risk-known-label = По данным

# $count (Number) - appointments
# $missed (Number) - missed ones of them
risk-known-line = Прошедших записей: { $count }, неявок: { $missed }

risk-auc-label = Верно отличает пришедшего от не пришедшего (AUC)

risk-auc-ahead-label = То же без записей на тот же день

# $percent (Number) - pairs of a hundred
risk-pairs-line = { $percent } пар из 100

risk-tested-label = Проверено на

# $count (Number) - appointments
# $day (Day) - the first day
risk-tested-line = Записей с { $day }, которых не было при обучении: { $count }

risk-table-title = Прогноз и действительность, по десятым долям

risk-foretold-label = Прогноз

risk-missed-label = Неявок

risk-count-label = Записей

# $percent (Number) - a part of a hundred
risk-share-label = { $percent } %

risk-learn-action = Обучить сейчас

risk-learning-label = Обучение…
