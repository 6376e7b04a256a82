## Why an appointment may be missed

# $count (Number) - missed appointments
# $of (Number) - how many were looked at
risk-missed-line = از { $of } نوبت آخر به { $count } نوبت نیامده است

risk-first-visit-line = پیش از این نوبتی در اینجا نداشته است

# $count (Number) - days from the booking to the appointment
risk-lead-days-line = نوبت از { $count } روز پیش ثبت شده است

risk-same-day-line = نوبت برای همان روز ثبت شده است

# $count (Number) - the patient's age
risk-age-line = در سن { $count } سالگی، نیامدن در اینجا بیشتر است

# $time (Time) - the hour of the booking
risk-hour-line = نوبت‌هایی که حدود ساعت { $time } ثبت می‌شوند، در اینجا بیشتر از دست می‌روند

# $weekday (Number) - day of the week, 0 is Monday
risk-weekday-line = { $weekday ->
    [0] نیامدن در روزهای دوشنبه بیشتر است
    [1] نیامدن در روزهای سه‌شنبه بیشتر است
    [2] نیامدن در روزهای چهارشنبه بیشتر است
    [3] نیامدن در روزهای پنجشنبه بیشتر است
    [4] نیامدن در روزهای جمعه بیشتر است
    [5] نیامدن در روزهای شنبه بیشتر است
   *[6] نیامدن در روزهای یکشنبه بیشتر است
}

risk-unconfirmed-line = هنوز تأیید نشده است
