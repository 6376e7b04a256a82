# Медицинская карта и опрос, который повторный пациент только подтверждает.

record-card-title = Медицинская карта

record-card-empty = В медицинской карте пока ничего нет.

record-allergies-empty = Об аллергиях и предупреждениях ничего не известно.

record-add-action = Записать в медицинскую карту

record-end-action = Больше не так

record-remove-action = Записано по ошибке

# $name (Text) - the patient
record-add-title = Медицинская карта: { $name }

record-edit-title = Исправить строку медицинской карты

record-save-action = Сохранить

record-back-action = Назад

record-kind-label = Что это

# $kind (Text) - what a line tells
record-kind-choice = { $kind ->
    [history] Анамнез
    [medication] Лекарство
    [family] В семье
   *[result] Результат
}

# $kind (Text) - what a line tells
record-text-label = { $kind ->
    [medication] Что принимает
    [family] Болезнь в семье
    [result] Что исследовали
   *[other] Болезнь или лечение
}

# $kind (Text) - what a line tells
record-detail-label = { $kind ->
    [medication] Доза и как часто
    [family] Кто
    [result] Значение или заключение
   *[other] Подробнее
}

# $kind (Text) - what a line tells
record-from-label = { $kind ->
    [result] День результата
   *[other] С какого дня
}

record-until-label = По какой день
    .hint = Пусто: продолжается.

# $day (Day) - the first day
record-since-line = с { $day }

# $day (Day) - the last day
record-over-line = до { $day }

# $from (Day) - the first day
# $until (Day) - the last day
record-span-line = { $from } — { $until }

# $day (Day) - the day of a result
record-day-line = { $day }

record-intake-title = Опрос

record-intake-confirm-action = Всё по-прежнему верно

record-intake-open-action = Пройти опрос

# $name (Text) - the patient
record-intake-sheet-title = Всё ли по-прежнему верно? { $name }

# $name (Text) - who took it in
record-intake-today-line = Подтверждено сегодня, записал(а) { $name }

# $day (Day) - when it was confirmed
# $name (Text) - who took it in
record-intake-last-line = Последнее подтверждение: { $day }, записал(а) { $name }

record-intake-never-line = Ещё не подтверждено

record-intake-changed-title = Изменилось с тех пор

record-intake-same-line = С тех пор ничего не изменилось.

record-intake-going-label = Как идёт лечение и что можно улучшить?
    .hint = Словами пациента. Можно оставить пустым.

record-intake-said-title = Сказано в прошлый раз
