# The days of the week; Monday is 0.
# $day (Number) - day of the week, 0 to 6
calendar-weekday = { $day ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
    .short = { $day ->
    [0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
   *[6] Sun
}

# Names of the months as they stand in a date.
# $month (Number) - 1 to 12
calendar-month-jalali = { $month ->
    [1] Farvardin
    [2] Ordibehesht
    [3] Khordad
    [4] Tir
    [5] Mordad
    [6] Shahrivar
    [7] Mehr
    [8] Aban
    [9] Azar
    [10] Dey
    [11] Bahman
   *[12] Esfand
}

# $month (Number) - 1 to 12
calendar-month-gregorian = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
    .alone = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# A date in full.
# $weekday (Text) - name of the day
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-long = { $weekday }, { $month } { $day }, { $year }

# A date with its year.
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-medium = { $month } { $day }, { $year }

# A date in a list, where the year is plain.
# $day (Text) - day of the month
# $month (Text) - name of the month
calendar-date-list = { $month } { $day }

# Order and marks of a date in digits: y, m and d stand for the parts.
calendar-date-short = y-m-d

# The heading of a month.
# $month (Text) - name of the month
# $year (Text) - year
calendar-month-title = { $month } { $year }
