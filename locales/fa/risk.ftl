## Why an appointment may be missed

# $count (Number) - missed appointments
# $of (Number) - how many were looked at
risk-missed-line = از { $of } نوبت آخر به { $count } نوبت نیامده است

risk-first-visit-line = پیش از این نوبتی در اینجا نداشته است

# $count (Number) - days from the booking to the appointment
risk-lead-days-line = نوبت از { $count } روز پیش ثبت شده است

risk-same-day-line = نوبت برای همان روز ثبت شده است

# $count (Number) - the patient's age
risk-age-line = در { $count } سالگی، نیامدن در اینجا بیشتر است

# $time (Time) - the hour of the booking
risk-hour-line = برای نوبت‌هایی که حدود ساعت { $time } ثبت می‌شوند، نیامدن بیشتر است

risk-unconfirmed-line = هنوز تأیید نشده است
