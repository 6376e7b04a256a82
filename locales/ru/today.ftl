# $appointments (Number) - all of the day
# $confirmed (Number) - those who said that they come
# $unanswered (Number) - those who have not been reached
today-counts-line = { $appointments ->
    [one] { $appointments } запись, подтверждено { $confirmed }, без ответа { $unanswered }
    [few] { $appointments } записи, подтверждено { $confirmed }, без ответа { $unanswered }
    [many] { $appointments } записей, подтверждено { $confirmed }, без ответа { $unanswered }
   *[other] { $appointments } записи, подтверждено { $confirmed }, без ответа { $unanswered }
}

# $time (Time) - when
# $name (Text) - the doctor
today-free-line = Ближайшее окно сегодня: { $time }, { $name }

# $day (Day list) - which day
# $time (Time) - when
# $name (Text) - the doctor
today-free-later-line = Ближайшее окно: { $day }, { $time }, { $name }

today-lanes-label = День в четырёх колонках

today-way-title = В пути

today-way-empty = Больше никого не ждём.

today-waiting-title = Ожидают

today-waiting-empty = Никто не ждёт.

today-room-title = У врача

today-room-empty = Кабинеты свободны.

today-leaving-title = Перед уходом

today-leaving-empty = Никто не уходит без следующего шага: завершённые визиты появятся здесь.

# $count (Number) - cards that are not shown yet
today-more-action = { $count ->
    [one] Показать ещё { $count }
    [few] Показать ещё { $count }
    [many] Показать ещё { $count }
   *[other] Показать ещё { $count }
}

today-day-empty = Спокойный день: записей нет.
    .hint = Запишите первого пациента клавишей N или откройте другой день в расписании.

# $count (Number) - minutes
today-room-line = { $count ->
    [0] только что в кабинете
    [one] { $count } минуту в кабинете
    [few] { $count } минуты в кабинете
    [many] { $count } минут в кабинете
   *[other] { $count } минуты в кабинете
}

# $name (Text) - who sent the patient
today-referrer-line = По рекомендации: { $name }

today-first-label = Первый визит

today-confirmed-label = Подтверждена

today-planned-label = Не подтверждена

today-late-label = Опаздывает

# $kind (Text) - the code of the step
# $reason (Text) - why
today-step-line = { $kind ->
    [return-visit] Повторный визит: { $reason }
    [referral] Направление: { $reason }
    [next-stage] Следующий этап: { $reason }
    [recall] Профосмотр: { $reason }
    [remote-contact] Связаться: { $reason }
    [end-of-care] Завершение лечения: { $reason }
   *[other] Следующий шаг: { $reason }
}

# $day (Day list) - about when
today-unbooked-label = Не записан, около { $day }

# $day (Day list) - which day
# $time (Time) - when
today-booked-label = Запись: { $day }, { $time }

# $day (Day list) - about when
today-due-label = Около { $day }

# $name (Text) - the patient
today-acts-label = Действия: { $name }

today-confirm-action = Позвонить и подтвердить

today-confirmed-action = Придёт

today-arrive-action = Пришёл

today-call-in-action = Пригласить в кабинет

today-visit-action = Открыть приём

today-book-action = Записать сейчас

today-leave-action = Попрощаться

today-no-show-action = Не пришёл

today-cancel-action = Отменить запись…

today-patient-action = Открыть карту

today-up-action = Перейти между карточками

today-main-action = Главное действие карточки

# $name (Text) - the patient
today-confirm-title = Звонок: { $name }

# $day (Day long) - the day
# $time (Time) - when
today-confirm-sub = Запись: { $day }, { $time }

today-confirm-empty = В карте нет телефона.

today-work-title = Дела на сегодня

# $count (Number) - all
# $late (Number) - those whose day has passed
today-work-line = { $count ->
    [one] { $count } дело, просрочено { $late }
    [few] { $count } дела, просрочено { $late }
    [many] { $count } дел, просрочено { $late }
   *[other] { $count } дела, просрочено { $late }
}

# $count (Number) - all, none of them late
today-work-plain-line = { $count ->
    [one] { $count } дело
    [few] { $count } дела
    [many] { $count } дел
   *[other] { $count } дела
}

today-work-empty = Всё сделано: хороший день.
    .hint = Звонки и следующие шаги появятся здесь в свой срок.

# $kind (Text) - the code of the task
# $name (Text) - the patient, or a line
today-task-title = { $kind ->
    [next-day-call] Контрольный звонок: { $name }
    [doctor-callback] Звонок врача: { $name }
    [recall] Профосмотр: { $name }
    [remote-contact] Связаться: { $name }
    [debt] Счёт: { $name }
    [no-show] Не пришёл: { $name }
    [left-unseen] Ушёл без приёма: { $name }
    [mend] Исправить: { $name }
    [step-unbooked] Не записан: { $name }
   *[other] Дело: { $name }
}

# $count (Number) - days
today-task-late-label = { $count ->
    [one] просрочено на { $count } день
    [few] просрочено на { $count } дня
    [many] просрочено на { $count } дней
   *[other] просрочено на { $count } дня
}

today-task-urgent-label = Срочно

today-task-call-action = Позвонить

today-task-book-action = Записать

today-task-open-action = Открыть

today-work-all-action = Все звонки

# $service (Text) - what is to be done
# $name (Text) - by whom
today-what-line = { $service }, { $name }

# How long somebody waits, and what that asks for.
# $level (Text) - fine, notice or limit
# $count (Number) - minutes
today-wait-label = { $level ->
    [limit] { $count } мин, долгое ожидание
    [notice] { $count } мин, пора подойти
   *[fine] ждёт { $count } мин
}

today-arrived-label = Только что пришёл

# $minutes (Number) - the wait is shorter than this
# $time (Time) - when it is best to come
today-estimate-line = Ждать меньше { $minutes } мин; лучше прийти в { $time }

# $minutes (Number) - the wait is shorter than this
today-estimate-plain-line = Ждать меньше { $minutes } мин

# How a person is addressed.
# $form (Text) - form of address: mr, ms, dr or none
# $name (Text) - full name
today-name-title = { $form ->
    [mr] { $name }
    [ms] { $name }
    [dr] доктор { $name }
   *[none] { $name }
}

# $number (Number) - the number that was given at the desk
today-queue-label = № { $number }

today-walk-in-label = Без записи

# What was offered for a long wait.
# $kind (Text) - apology, refreshment or both
today-amends-label = { $kind ->
    [apology] Извинились
    [refreshment] Предложили чай
   *[both] Извинились и предложили чай
}

today-amends-action = Извиниться и предложить чай

today-left-action = Ушёл, не дождавшись…

today-settle-action = Рассчитать и попрощаться

today-say-action = Что сказать

today-doctors-label = Чьи пациенты

# $count (Number) - people today
today-doctors-all = Все: { $count }

# $name (Text) - the doctor
# $count (Number) - people today
today-doctors-choice = { $name }: { $count }
