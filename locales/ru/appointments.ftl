## The day

# $status (Text) - where the appointment stands
appointments-status-label = { $status ->
    [planned] Запланирована
    [confirmed] Подтверждена
    [arrived] На месте
    [in-room] На приёме
    [done] Завершена
    [left] Ушёл без приёма
    [no-show] Неявка
    [cancelled] Отменена
    [cancelled-late] Отменена поздно
    [moved] Перенесена
   *[other] Запись
}

appointments-previous-action = Предыдущий день

appointments-next-action = Следующий день

appointments-today-action = Сегодня

appointments-date-action = Перейти к дате

# $day (Text) - the day
appointments-grid-label = Расписание врачей, { $day }

appointments-now-label = Сейчас

# $time (Text) - time of day
# $doctor (Text) - the doctor
appointments-free-label = Свободно в { $time }, { $doctor }

# $time (Text) - time of day
# $doctor (Text) - the doctor
appointments-closed-label = Нерабочее время, { $time }, { $doctor }

# $name (Text) - the patient
# $time (Text) - time of day
# $status (Text) - status in words
appointments-card-label = { $name }, { $time }, { $status }

# $count (Number) - appointments
appointments-count-line = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
    *[other] { $count } записи
}

appointments-weekend-label = Выходной

# Why a time of a series is on another day than was meant.
# $why (Text) - the code of what stands in the way
# $name (Text) - the day off, the reason, or who or what is taken
# $time (Text) - since when it is taken
appointments-series-why = { $why ->
    [appointment-out-of-hours] Не работают: { $name }
    [appointment-patient-busy] У пациента в { $time } другая запись: { $name }
   *[other] В { $time } занято: { $name }
}

appointments-untimed-title = Без времени

# $count (Number) - rows that are not shown
appointments-untimed-more-label = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
    *[other] и ещё { $count }
}

appointments-day-empty = В этот день никто из врачей не принимает и записей нет.

appointments-first-label = Первый визит

# $count (Number) - minutes
appointments-minutes-line = { $count } мин

## What is done with an appointment

appointments-open-action = Открыть запись

appointments-patient-action = Карта пациента

appointments-confirm-action = Подтвердить

appointments-arrive-action = Пришёл

appointments-visit-action = Открыть визит

appointments-no-show-action = Не пришёл

appointments-move-action = Перенести

# $name (Text) - the patient
appointments-moving-hint = Перенос: { $name }. Стрелки выбирают место, Shift и ↑ ↓ меняют длительность; Enter ставит, Esc оставляет на месте.

appointments-cancel-action = Отменить запись

# $name (Text) - the patient
appointments-cancel-title = Отмена записи: { $name }

appointments-cancel-reason-label = Причина

# $reason (Text) - patient, practice, moved-up or other
appointments-cancel-choice = { $reason ->
    [patient] По просьбе пациента
    [practice] Со стороны клиники
    [moved-up] Перешёл на более раннее время
   *[other] Другая причина
}

appointments-cancel-words-label = В двух словах

appointments-cancel-late-hint = По правилу клиники это поздняя отмена; так она и будет записана.

appointments-cancel-scope-label = Какие записи серии?

appointments-back-action = Назад

## Booking

appointments-book-title = Новая запись

appointments-book-patient-label = Пациент

# Said beside the field when a time is taken before.
appointments-book-patient-missing = Сначала выберите пациента: его можно найти по имени или номеру.

appointments-book-other-action = Другой пациент

# $text (Text) - what was typed
appointments-book-new-action = Завести карту: «{ $text }»

appointments-book-new-title = Новый пациент: достаточно имени и телефона

appointments-book-given-label = Имя

appointments-book-family-label = Фамилия

appointments-book-mobile-label = Мобильный телефон

appointments-book-service-label = Услуга

appointments-book-service-none = Пока не выбрана

# Said beside the field when a time is taken before.
appointments-book-service-missing = Сначала выберите услугу: без неё запись не создаётся.

appointments-book-doctor-label = Врач

appointments-book-doctor-any = Кто раньше свободен

appointments-book-from-label = Не раньше

appointments-book-times-title = Ближайшее свободное время

appointments-book-times-empty = С этого дня свободного времени нет. Выберите другой день или врача.

appointments-book-more-action = Следующие окна

appointments-book-source-label = Как записались

appointments-book-note-label = Заметка

appointments-book-action = Записать

appointments-book-step-title = По следующему шагу

# $day (Text) - the day
# $time (Text) - time of day
appointments-time-line = { $day }, { $time }

# $name (Text) - how the person is called
appointments-called-line = Обращаться: «{ $name }»

appointments-book-twin-action = Это тот же пациент

appointments-book-preparation-title = Сказать заранее

appointments-book-room-label = Кабинет

appointments-book-room-any = Любой кабинет

appointments-part-label = Время дня

appointments-weekdays-label = Только по дням

appointments-book-found-label = Как о нас узнали и как записались?

appointments-series-title = Несколько записей

appointments-series-days-label = По дням

appointments-series-count-label = Сколько раз

appointments-series-every-label = Раз в столько недель

appointments-series-action = Несколько раз

# $part (Text) - part of the day
appointments-part-choice = { $part ->
    [morning] Утро
    [afternoon] День
    [evening] Вечер
   *[other] Любое время
}

# $day (Text) - the day that was not to be had
appointments-series-moved-line = вместо { $day }

# $count (Number) - how many times
appointments-series-book-action = { $count ->
    [one] Записать { $count } раз
    [few] Записать { $count } раза
    [many] Записать { $count } раз
   *[other] Записать { $count } раза
}

# A time that was pointed at and is not free.
appointments-asked-label = Выбрано, но не свободно
