# Who is to be reminded of an appointment, and what came of it.

reminders-page-title = Напоминания

reminders-list-empty = Сейчас напоминать некому.

reminders-list-hint = Кто не подтвердил запись, снова появится здесь ближе к приёму.

reminders-side-label = Звонок и ответ

# $count (Number) - who is left
reminders-left-line = Осталось: { $count }

# $count (Number) - who was reached since the list was opened
reminders-done-line = готово: { $count }

# $outcome (Text) - what came of it
reminders-outcome-choice = { $outcome ->
    [confirmed] Придёт
    [reached] Поговорили, не уверен
    [no-answer] Нет ответа
    [wants-move] Просит другое время
    [wants-cancel] Хочет отменить
    [wrong-number] Неверный номер
    [sent] Отправлено текстом
   *[other] Другое
}

# $outcome (Text) - what came of the last try
reminders-outcome-label = { $outcome ->
    [confirmed] Запись подтверждена
    [reached] Поговорили
    [no-answer] Нет ответа
    [wants-move] Просит другое время
    [wants-cancel] Хочет отменить
    [wrong-number] Неверный номер
    [sent] Текст отправлен
   *[other] Была попытка
}

# $outcome (Text) - what came of the last try
reminders-last-line = { $outcome ->
    [no-answer] В прошлый раз не ответили
    [reached] В прошлый раз поговорили, уверенности не было
    [sent] В прошлый раз отправили текст
    [wants-move] В прошлый раз попросили другое время
    [wants-cancel] В прошлый раз хотели отменить запись
    [wrong-number] В прошлый раз номер оказался неверным
   *[other] Попытка уже была
}

# $purpose (Text) - remind48 or remind24
reminders-purpose-label = { $purpose ->
    [remind24] Второе напоминание
   *[remind48] Первое напоминание
}

# $count (Number) - tries so far
reminders-tries-label = { $count ->
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
   *[other] { $count } попытки
}

reminders-answers-label = Чем закончился звонок

reminders-note-label = Заметка

reminders-copy-action = Скопировать текст

reminders-day-action = Открыть в расписании
