# Whose time fell away, and who is moved with an apology.

displaced-page-title = Перенести с извинением

# $count (Number) - who must be moved
displaced-count-line = { $count ->
    [one] { $count } пациент ждёт другого времени
    [few] { $count } пациента ждут другого времени
    [many] { $count } пациентов ждут другого времени
   *[other] { $count } пациента ждут другого времени
}

displaced-side-label = Звонок и другое время

displaced-list-empty = Переносить некого.

displaced-list-hint = Когда время закрыто, врач в отпуске или день выходной, записанные на это время появятся здесь.

# $why (Text) - closure, leave, holiday or departed
# $reason (Text) - the name of it
displaced-why-line = { $why ->
    [leave] Отпуск: { $reason }
    [departed] Больше не ведёт приём: { $reason }
    [holiday] Выходной: { $reason }
   *[closure] Закрыто: { $reason }
}

displaced-urgent-label = Срочно

displaced-move-action = Подобрать другое время

# $outcome (Text) - what came of the call
displaced-outcome-choice = { $outcome ->
    [no-answer] Нет ответа
    [reached] Предупредили, решит позже
    [wrong-number] Неверный номер
    [sent] Отправлено текстом
   *[other] Другое
}

displaced-close-today-action = Сегодня закрыто

displaced-close-action = Закрыть сегодня

displaced-reason-label = Почему?

displaced-reason-hint = Эту причину назовут пациентам вместе с извинением.

displaced-who-label = Кто не принимает?

displaced-everybody-label = Вся клиника

# $count (Number) - who is booked from now on today
displaced-affected-line = Сегодня ещё ждут приёма: { $count }. Они появятся в этом списке для переноса.
