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
