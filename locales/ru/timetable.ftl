# The practice’s time: rooms, weekly hours, days off, blocked times.

timetable-rooms-title = Кабинеты и кресла

timetable-rooms-empty = Кабинетов пока нет. На услуги, которым нужен кабинет, можно будет записывать, когда он появится.

timetable-room-label = Кабинет

timetable-room-name-label = Название кабинета

timetable-room-new-label = Новый кабинет

timetable-room-add-action = Добавить кабинет

timetable-room-close-action = Вывести из работы

timetable-room-open-action = Вернуть в работу

timetable-room-closed-label = Не используется

timetable-hours-title = Часы приёма

timetable-hours-hint = Неделя действует с выбранного дня до следующей введённой. Записи вне новых часов остаются на своих местах.

timetable-owner-label = Врач или кабинет

timetable-from-label = Действует с

timetable-hours-save-action = Сохранить неделю

timetable-weeks-title = Введённые недели

timetable-ever-label = С самого начала

timetable-no-hours-label = Приёма нет

timetable-year-before-action = Предыдущий год

timetable-year-after-action = Следующий год

timetable-pack-empty = Для этой страны списка праздников нет. Введите выходные дни здесь.

timetable-holidays-empty = В этом году выходных дней нет.

timetable-worked-label = Работаем

timetable-estimated-label = Дата зависит от луны

timetable-edited-label = Изменено здесь

timetable-work-action = В этот день работаем

timetable-off-action = В этот день закрыто

timetable-reset-action = Как в списке

timetable-day-label = Выходной день

timetable-day-name-label = Название дня

timetable-source-label = Где объявлено

timetable-day-add-action = Добавить выходной

timetable-closures-title = Закрытое время

timetable-closures-empty = Закрытого времени нет.

timetable-closure-cancel-action = Открыть снова

# $day (Text) - the day
timetable-since-line = С { $day }

# $year (Text) - the year
timetable-holidays-title = Выходные дни, { $year }

# $source (Text) - where the list comes from
# $version (Text) - its version
timetable-pack-line = Источник: { $source }, версия { $version }.

# $day (Text) - the day
timetable-pack-until-line = Известны до { $day }

# $count (Number) - how many are booked
timetable-booked-label = { $count ->
    [one] записан { $count } человек
    [few] записаны { $count } человека
    [many] записаны { $count } человек
   *[other] записаны { $count } человека
}

# $from (Text) - the first day
# $until (Text) - the last day
timetable-span-line = { $from } — { $until }

# $start (Text) - the first time
# $end (Text) - the last time
timetable-hours-line = { $start } — { $end }

# $count (Number) - how many must be moved
timetable-displaced-label = { $count ->
    [one] перенести { $count } человека
    [few] перенести { $count } человек
    [many] перенести { $count } человек
   *[other] перенести { $count } человека
}
