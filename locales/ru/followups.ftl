## The list

followups-list-title = Звонки

# $count (Number) - calls due
followups-list-line = { $count ->
    [one] { $count } звонок к выполнению
    [few] { $count } звонка к выполнению
    [many] { $count } звонков к выполнению
    *[other] { $count } звонка к выполнению
}

followups-list-empty = Все звонки сделаны. Хороший день.

# $kind (Text) - what the work asks for
followups-kind-label = { $kind ->
    [next-day-call] Контрольный звонок
    [doctor-callback] Звонок врача
    [recall] Приглашение на осмотр
    [remote-contact] Дистанционный контакт
    [debt] Задолженность
    [no-show] Неявка
    [left-unseen] Ушёл без приёма
    [mend] Нужно исправить
    [step-unbooked] Ещё не записан
   *[other] Звонок
}

# $count (Number) - days
followups-late-label = { $count ->
    [one] просрочено на { $count } день
    [few] просрочено на { $count } дня
    [many] просрочено на { $count } дней
    *[other] просрочено на { $count } дня
}

followups-urgent-label = Срочно

# $count (Number) - tries so far
followups-attempts-label = { $count ->
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
    *[other] { $count } попытки
}

followups-open-action = Позвонить

followups-book-action = Записать на приём

followups-file-action = Карта пациента

## The call

# $kind (Text) - what the work asks for
# $name (Text) - the patient
followups-call-title = { $kind ->
    [next-day-call] Контрольный звонок: { $name }
    [doctor-callback] Звонок врача: { $name }
    [recall] Приглашение на осмотр: { $name }
    [remote-contact] Дистанционный контакт: { $name }
    [debt] Задолженность: { $name }
    [no-show] Неявка: { $name }
    [left-unseen] Ушёл без приёма: { $name }
    [mend] Нужно исправить: { $name }
    [step-unbooked] Ещё нет записи: { $name }
   *[other] Звонок: { $name }
}

followups-who-label = Кому звонить

# $name (Text) - the guardian
# $patient (Text) - the patient
followups-who-guardian-line = { $name }, представитель пациента { $patient }

# $name (Text) - how to address
followups-called-line = Обращайтесь: { $name }

# $day (Text) - the day
followups-due-line = Срок: { $day }

# $day (Text) - day of the visit
# $services (Text) - what was done
followups-visit-line = Визит { $day }: { $services }

# $day (Text) - day of the visit
followups-visit-plain-line = Визит { $day }

# $name (Text) - the doctor
followups-doctor-line = Врач: { $name }

followups-phone-empty = В карте нет телефона.

followups-script-title = Что сказать

followups-outcome-title = Чем закончился звонок?

# $outcome (Text) - how the try ended
followups-outcome-label = { $outcome ->
    [reached] Дозвонились
    [no-answer] Не ответили
    [busy] Занято
    [call-later] Перезвонить позже
    [wrong-number] Неверный номер
    [not-interested] Отказывается
   *[other] Звонок
}

followups-pain-label = Боль

# $pain (Text) - none, some or strong
followups-pain-choice = { $pain ->
    [none] Нет
    [some] Немного
   *[strong] Сильная
}

followups-bleeding-label = Кровотечение

# $bleeding (Text) - stopped or still
followups-bleeding-choice = { $bleeding ->
    [stopped] Остановилось
   *[still] Продолжается
}

followups-note-label = Заметка

followups-again-label = Повторить звонок

# $name (Text) - the doctor
followups-doctor-hint = Это сразу уйдёт врачу как срочное: { $name }.

followups-doctor-plain-hint = Это сразу уйдёт врачу как срочное.

followups-record-action = Записать звонок

followups-next-action = Следующий звонок

followups-done-hint = Этот звонок завершён.

followups-attempts-title = Предыдущие попытки

# $day (Text) - the day
# $time (Text) - time of day
# $outcome (Text) - outcome in words
followups-attempt-line = { $day }, { $time }: { $outcome }

# $pain (Text) - none, some or strong
followups-pain-action = { $pain ->
    [none] Боли нет
    [some] Немного болит
   *[strong] Сильная боль
}

# $bleeding (Text) - stopped or still
followups-bleeding-action = { $bleeding ->
    [stopped] Кровотечение остановилось
   *[still] Кровотечение продолжается
}
