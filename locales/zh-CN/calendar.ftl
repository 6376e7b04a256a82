# The days of the week; Monday is 0.
# $day (Number) - day of the week, 0 to 6
calendar-weekday = { $day ->
    [0] 星期一
    [1] 星期二
    [2] 星期三
    [3] 星期四
    [4] 星期五
    [5] 星期六
   *[6] 星期日
}
    .short = { $day ->
    [0] 周一
    [1] 周二
    [2] 周三
    [3] 周四
    [4] 周五
    [5] 周六
   *[6] 周日
}

# Names of the months as they stand in a date.
# $month (Number) - 1 to 12
calendar-month-jalali = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}

# $month (Number) - 1 to 12
calendar-month-gregorian = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
    .alone = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}

# A date in full.
# $weekday (Text) - name of the day
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-long = { $year }年{ $month }{ $day }日{ $weekday }

# A date with its year.
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-medium = { $year }年{ $month }{ $day }日

# A date in a list, where the year is plain.
# $day (Text) - day of the month
# $month (Text) - name of the month
calendar-date-list = { $month }{ $day }日

# Order and marks of a date in digits: y, m and d stand for the parts.
calendar-date-short = y/m/d

# The heading of a month.
# $month (Text) - name of the month
# $year (Text) - year
calendar-month-title = { $year }年{ $month }
