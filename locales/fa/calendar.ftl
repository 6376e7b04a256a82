# The days of the week; Monday is 0.
# $day (Number) - day of the week, 0 to 6
calendar-weekday = { $day ->
    [0] دوشنبه
    [1] سه‌شنبه
    [2] چهارشنبه
    [3] پنجشنبه
    [4] جمعه
    [5] شنبه
   *[6] یکشنبه
}
    .short = { $day ->
    [0] ۲ش
    [1] ۳ش
    [2] ۴ش
    [3] ۵ش
    [4] ج
    [5] ش
   *[6] ۱ش
}

# Names of the months as they stand in a date.
# $month (Number) - 1 to 12
calendar-month-jalali = { $month ->
    [1] فروردین
    [2] اردیبهشت
    [3] خرداد
    [4] تیر
    [5] مرداد
    [6] شهریور
    [7] مهر
    [8] آبان
    [9] آذر
    [10] دی
    [11] بهمن
   *[12] اسفند
}

# $month (Number) - 1 to 12
calendar-month-gregorian = { $month ->
    [1] ژانویهٔ
    [2] فوریهٔ
    [3] مارس
    [4] آوریل
    [5] مهٔ
    [6] ژوئن
    [7] ژوئیهٔ
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}
    .alone = { $month ->
    [1] ژانویه
    [2] فوریه
    [3] مارس
    [4] آوریل
    [5] مه
    [6] ژوئن
    [7] ژوئیه
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}

# A date in full.
# $weekday (Text) - name of the day
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-long = { $weekday } { $day } { $month } { $year }

# A date with its year.
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-medium = { $day } { $month } { $year }

# A date in a list, where the year is plain.
# $day (Text) - day of the month
# $month (Text) - name of the month
calendar-date-list = { $day } { $month }

# Order and marks of a date in digits: y, m and d stand for the parts.
calendar-date-short = y/m/d

# The heading of a month.
# $month (Text) - name of the month
# $year (Text) - year
calendar-month-title = { $month } { $year }
