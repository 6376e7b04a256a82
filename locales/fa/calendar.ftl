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

## The calendar

calendar-span-label = چند روز دیده شود

calendar-day-choice = روز

calendar-week-choice = هفته

calendar-by-label = بر اساس پزشک یا اتاق

# $by (Text) - doctor or room
calendar-by-choice = { $by ->
    [doctor] پزشکان
   *[other] اتاق‌ها
}

calendar-by-room-action = نمایش بر اساس اتاق

calendar-by-doctor-action = نمایش بر اساس پزشک

calendar-step-label = فاصلهٔ خط‌ها

calendar-finer-action = خط‌های ریزتر

calendar-coarser-action = خط‌های درشت‌تر

calendar-previous-week-action = هفتهٔ پیش

calendar-next-week-action = هفتهٔ بعد

# $from (Text) - the first day
# $until (Text) - the last day
calendar-week-title = از { $from } تا { $until }

# $from (Text) - the first day
# $until (Text) - the last day
calendar-week-label = هفته از { $from } تا { $until }

# $name (Text) - a doctor or a room
calendar-only-action = فقط { $name }

calendar-all-action = نمایش همه

calendar-rooms-empty = هنوز اتاقی ثبت نشده است. اتاق‌ها در تنظیمات افزوده می‌شوند.

# $count (Number) - appointments
calendar-untimed-action = بدون ساعت: { $count }


## What stands in the grid

# $from (Text) - time of day
# $until (Text) - time of day
calendar-times-line = از { $from } تا { $until }

# $from (Text) - the first day
# $until (Text) - the last day
calendar-days-line = از { $from } تا { $until }

calendar-free-label = وقت خالی

calendar-closed-label = بیرون از ساعت کاری

# $reason (Text) - why
calendar-closure-label = بسته: { $reason }

# $count (Number) - minutes
calendar-buffer-label = { $count } دقیقه پس از آن خالی می‌ماند

# $count (Number) - people asked
calendar-offer-label = در حال پیشنهاد به فهرست انتظار، پرسیده‌شده: { $count }

# $time (Text) - time of day
# $doctor (Text) - the doctor or the room
# $count (Number) - people asked
calendar-offered-label = وقت خالی ساعت { $time }، { $doctor }، در حال پیشنهاد، پرسیده‌شده: { $count }

calendar-displaced-label = باید جابه‌جا شود

calendar-alert-label = هشدار دارد

# $beyond (Text) - overbooked, out-of-hours or both
calendar-beyond-label = { $beyond ->
    [overbooked] نوبت اضافه
    [both] نوبت اضافه و بیرون از ساعت کاری
   *[out-of-hours] بیرون از ساعت کاری
}

calendar-series-label = از یک دوره

# $place (Number) - which of them
# $count (Number) - how many there are
calendar-series-line = نوبت { $place } از { $count }


## Moving

calendar-pending-label = در حال ثبت

# $name (Text) - the patient who is booked there
calendar-over-label = روی نوبت { $name }

# $name (Text) - the patient
calendar-refused-title = نوبت به نام { $name } سر جایش ماند

calendar-next-free-title = وقت‌های خالی بعدی

calendar-anyway-action = با این حال ثبت شود

calendar-anyway-reason-label = چرا با این حال؟

calendar-anyway-hint = دلیل کنار نوبت نگه داشته می‌شود.

calendar-leave-action = سر جایش بماند

# $name (Text) - the patient
calendar-scope-title = { $name }: کدام نوبت‌های این دوره؟

# $scope (Text) - this, following or all
calendar-scope-choice = { $scope ->
    [this] همین نوبت
    [following] این نوبت و بعدی‌ها
   *[other] همهٔ نوبت‌های دوره
}


## Just booked

# $name (Text) - the patient
# $time (Text) - day and time
calendar-booked-line = نوبت به نام { $name } ثبت شد: { $time }


## The sheet of an appointment

calendar-when-label = زمان

calendar-room-label = اتاق

calendar-called-label = نام چگونه گفته می‌شود

calendar-preparation-label = آمادگی پیش از نوبت

calendar-changes-title = تغییرها

# $kind (Text) - status, time, place or length
calendar-change-title = { $kind ->
    [status] وضعیت
    [time] زمان دیگر
    [place] پزشک یا اتاق دیگر
   *[other] مدت دیگر
}

# $kind (Text) - status, time, place or length
# $was (Text) - before
# $becomes (Text) - after
calendar-change-line = { $kind ->
    [status] از «{ $was }» به «{ $becomes }»
    [length] مدت از { $was } به { $becomes } تغییر کرد
   *[other] از { $was } به { $becomes }
}


## Blocked time

calendar-block-action = بستن وقت

calendar-block-save-action = بستن

calendar-block-reason-label = چرا؟

calendar-block-reason-hint = در دفتر نوبت دیده می‌شود. کسانی که در این زمان نوبت دارند، در فهرست جابه‌جایی با عذرخواهی می‌آیند.

calendar-block-who-label = وقت چه کسی

calendar-block-everybody = همهٔ مطب

calendar-block-from-label = از روز

calendar-block-until-label = تا روز

calendar-block-whole-label = روزهای کامل

calendar-block-start-label = از ساعت

calendar-block-end-label = تا ساعت

calendar-block-urgent-label = ناگهانی است

calendar-block-urgent-hint = با کسانی که در این زمان نوبت دارند زودتر تماس گرفته می‌شود.

calendar-open-action = باز کردن دوبارهٔ وقت

calendar-time-invalid = ساعت را مانند ۹:۳۰ بنویسید.
