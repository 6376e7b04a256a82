# The days of the week; Monday is 0.
# $day (Number) - day of the week, 0 to 6
calendar-weekday = { $day ->
    [0] понедельник
    [1] вторник
    [2] среда
    [3] четверг
    [4] пятница
    [5] суббота
   *[6] воскресенье
}
    .short = { $day ->
    [0] пн
    [1] вт
    [2] ср
    [3] чт
    [4] пт
    [5] сб
   *[6] вс
}

# Names of the months as they stand in a date.
# $month (Number) - 1 to 12
calendar-month-jalali = { $month ->
    [1] фарвардин
    [2] ордибехешт
    [3] хордад
    [4] тир
    [5] мордад
    [6] шахривер
    [7] мехр
    [8] абан
    [9] азер
    [10] дей
    [11] бахман
   *[12] эсфанд
}

# $month (Number) - 1 to 12
calendar-month-gregorian = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
    .alone = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}

# A date in full.
# $weekday (Text) - name of the day
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-long = { $weekday }, { $day } { $month } { $year } г.

# A date with its year.
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-medium = { $day } { $month } { $year } г.

# A date in a list, where the year is plain.
# $day (Text) - day of the month
# $month (Text) - name of the month
calendar-date-list = { $day } { $month }

# Order and marks of a date in digits: y, m and d stand for the parts.
calendar-date-short = d.m.y

# The heading of a month.
# $month (Text) - name of the month
# $year (Text) - year
calendar-month-title = { $month } { $year } г.

## The calendar

calendar-span-label = Сколько показывать

calendar-day-choice = День

calendar-week-choice = Неделя

calendar-by-label = По врачам или по кабинетам

# $by (Text) - doctor or room
calendar-by-choice = { $by ->
    [doctor] Врачи
   *[other] Кабинеты
}

calendar-by-room-action = Показать по кабинетам

calendar-by-doctor-action = Показать по врачам

calendar-step-label = Шаг сетки

calendar-finer-action = Мельче шаг

calendar-coarser-action = Крупнее шаг

calendar-previous-week-action = Предыдущая неделя

calendar-next-week-action = Следующая неделя

# $from (Text) - the first day
# $until (Text) - the last day
calendar-week-title = { $from } – { $until }

# $from (Text) - the first day
# $until (Text) - the last day
calendar-week-label = Неделя с { $from } по { $until }

# $name (Text) - a doctor or a room
calendar-only-action = Только { $name }

calendar-all-action = Показать всех

calendar-rooms-empty = Кабинеты ещё не внесены. Их добавляют в настройках.

# $count (Number) - appointments
calendar-untimed-action = Без времени: { $count }


## What stands in the grid

# $from (Text) - time of day
# $until (Text) - time of day
calendar-times-line = с { $from } до { $until }

# $from (Text) - the first day
# $until (Text) - the last day
calendar-days-line = с { $from } по { $until }

calendar-free-label = Свободно

calendar-closed-label = Нерабочее время

# $reason (Text) - why
calendar-closure-label = Закрыто: { $reason }

# $count (Number) - minutes
calendar-buffer-label = { $count } мин после приёма остаются свободными

# $count (Number) - people asked
calendar-offer-label = Предлагается листу ожидания, спросили: { $count }

# $time (Text) - time of day
# $doctor (Text) - the doctor or the room
# $count (Number) - people asked
calendar-offered-label = Свободно в { $time }, { $doctor }, предлагается, спросили: { $count }

calendar-displaced-label = Нужно перенести

calendar-alert-label = Есть предупреждение

# $beyond (Text) - overbooked, out-of-hours or both
calendar-beyond-label = { $beyond ->
    [overbooked] Сверх записи
    [both] Сверх записи и вне рабочих часов
   *[out-of-hours] Вне рабочих часов
}

calendar-series-label = Из серии

# $place (Number) - which of them
# $count (Number) - how many there are
calendar-series-line = { $place } из { $count }


## Moving

calendar-pending-label = Сохраняется

# $name (Text) - the patient who is booked there
calendar-over-label = Поверх записи: { $name }

# $name (Text) - the patient
calendar-refused-title = Запись осталась на месте: { $name }

calendar-next-free-title = Ближайшее свободное время

calendar-anyway-action = Всё равно записать

calendar-anyway-reason-label = Почему всё равно?

calendar-anyway-hint = Причина сохранится при записи.

calendar-leave-action = Оставить на месте

# $name (Text) - the patient
calendar-scope-title = { $name }: какие записи серии?

# $scope (Text) - this, following or all
calendar-scope-choice = { $scope ->
    [this] Только эту
    [following] Эту и следующие
   *[other] Все записи серии
}


## Just booked

# $name (Text) - the patient
# $time (Text) - day and time
calendar-booked-line = Записано: { $name }, { $time }


## The sheet of an appointment

calendar-when-label = Когда

calendar-room-label = Кабинет

calendar-called-label = Как произносится имя

calendar-preparation-label = Подготовка

calendar-changes-title = Что менялось

# $kind (Text) - status, time, place or length
calendar-change-title = { $kind ->
    [status] Статус
    [time] Другое время
    [place] Другой врач или кабинет
   *[other] Другая длительность
}

# $kind (Text) - status, time, place or length
# $was (Text) - before
# $becomes (Text) - after
calendar-change-line = { $kind ->
    [status] Было «{ $was }», стало «{ $becomes }»
    [length] Длительность: была { $was }, стала { $becomes }
   *[other] Было: { $was }, стало: { $becomes }
}


## Blocked time

calendar-block-action = Закрыть время

calendar-block-save-action = Закрыть

calendar-block-reason-label = Почему?

calendar-block-reason-hint = Будет видно в расписании. Кто записан на это время, попадёт в список тех, кого переносят с извинением.

calendar-block-who-label = Чьё время

calendar-block-everybody = Вся клиника

calendar-block-from-label = С дня

calendar-block-until-label = По день

calendar-block-whole-label = Целые дни

calendar-block-start-label = С

calendar-block-end-label = До

calendar-block-urgent-label = Это внезапно

calendar-block-urgent-hint = Тем, кто записан на это время, звонят в первую очередь.

calendar-open-action = Снова открыть время

calendar-time-invalid = Время, например 9:30
