board-page-title = Доска пациентов

board-page-line = Где каждый на своём пути, по тому, что произошло.

board-side-label = Выбранный пациент

board-stages-label = Где находятся пациенты

# $stage (Text) - where somebody stands
board-stage-label = { $stage ->
    [first-contact] Первое обращение
    [booked] Записан
    [came] Пришёл
    [plan-offered] План предложен
    [plan-accepted] План принят
    [in-treatment] Лечится
    [done] Завершено
    [in-recall] Ждёт приглашения
    [at-risk] Под угрозой
    [lost] Потерян
   *[once] Был только раз
}

# $why (Text) - why somebody is at risk or lost
board-why-label = { $why ->
    [step-late] Следующий шаг просрочен
    [call-late] Звонок не сделан вовремя
    [missed] Пропущен последний приём
    [plan-idle] План стоит на месте
    [nothing-ahead] Приём был, а впереди ничего
    [elsewhere] Лечится в другом месте
   *[declined] Отказ от продолжения
}

# $count (Number) - days of whoever has stood there longest
board-longest-label = { $count ->
    [one] дольше всех: { $count } день
    [few] дольше всех: { $count } дн.
    [many] дольше всех: { $count } дн.
   *[other] дольше всех: { $count } дн.
}

# $count (Number) - days at this stage
board-days-label = { $count ->
    [one] { $count } день здесь
    [few] Дней здесь: { $count }
    [many] Дней здесь: { $count }
   *[other] Дней здесь: { $count }
}

# $day (Text) - the day
board-since-line = С { $day }

# $day (Text) - the day of the visit
board-seen-line = Был на приёме { $day }

# $kind (Text) - what the step is
# $day (Text) - when it is due
board-step-line = { $kind }, до { $day }

# $when (Text) - day, time and doctor
board-ahead-line = Запись: { $when }

# $title (Text) - the plan
board-plan-line = План: { $title }

board-once-step-label = Следующий шаг открыт

board-once-bare-label = Без следующего шага

board-acts-label = Что можно сделать

board-book-action = Записать

board-return-action = Вернуть на активный путь

board-call-action = Позвонить

board-file-action = Карта пациента

# $name (Text) - the patient
board-return-title = Вернуть на активный путь: { $name }

board-return-line = Планируется звонок; в свой день он появится среди ваших звонков.

board-return-day-label = Когда позвонить

board-return-reason-label = О чём

board-return-save-action = Запланировать звонок

board-back-action = Назад

board-everybody-label = Все

board-load-label = У кого сколько дел

# $count (Number) - late steps
board-late-label = { $count ->
    [one] { $count } просрочен
    [few] просрочено: { $count }
    [many] просрочено: { $count }
   *[other] просрочено: { $count }
}

# $count (Number) - newcomers
# $percent (Number) - of a hundred
board-newcomers-line = { $count ->
    [one] За полгода { $count } новый пациент, со следующим шагом { $percent } %.
    [few] Новых за полгода: { $count }, со следующим шагом { $percent } %.
    [many] Новых за полгода: { $count }, со следующим шагом { $percent } %.
   *[other] Новых за полгода: { $count }, со следующим шагом { $percent } %.
}

board-stage-empty = Здесь никого нет.

# $count (Number) - patients that are not shown
board-more-line = { $count ->
    [one] и ещё { $count }, его найдёт поиск
    [few] и ещё { $count }, их найдёт поиск
    [many] и ещё { $count }, их найдёт поиск
   *[other] и ещё { $count }, их найдёт поиск
}
