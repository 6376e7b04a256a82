# The practice’s time: rooms, weekly hours, days off, blocked times.

timetable-rooms-title = اتاق‌ها و یونیت‌ها

timetable-rooms-empty = هنوز اتاقی ثبت نشده است. پس از افزودن اتاق، خدمت‌هایی که اتاق لازم دارند نوبت می‌گیرند.

timetable-room-label = اتاق

timetable-room-name-label = نام اتاق

timetable-room-new-label = اتاق تازه

timetable-room-add-action = افزودن اتاق

timetable-room-close-action = کنار گذاشتن

timetable-room-open-action = استفادهٔ دوباره

timetable-room-closed-label = کنار گذاشته شده

timetable-hours-title = ساعت کار هفتگی

timetable-hours-hint = هر هفته از روزی که برمی‌گزینید تا هفتهٔ بعدی که ثبت می‌کنید برقرار است. نوبت‌هایی که بیرون از ساعت تازه می‌افتند سر جای خود می‌مانند.

timetable-owner-label = پزشک یا اتاق

timetable-from-label = برقرار از

timetable-hours-save-action = ذخیرهٔ هفته

timetable-weeks-title = هفته‌های ثبت‌شده

timetable-ever-label = از آغاز

timetable-no-hours-label = کار نمی‌کند

timetable-year-before-action = سال پیش

timetable-year-after-action = سال بعد

timetable-pack-empty = برای این کشور فهرست تعطیلات رسمی نداریم. روزهای تعطیل خود را همین‌جا ثبت کنید.

timetable-holidays-empty = در این سال روز تعطیلی نیست.

timetable-worked-label = باز هستیم

timetable-estimated-label = وابسته به رؤیت ماه

timetable-edited-label = تغییر این مطب

timetable-work-action = این روز باز هستیم

timetable-off-action = این روز تعطیلیم

timetable-reset-action = مانند فهرست

timetable-day-label = روز تعطیل

timetable-day-name-label = نام روز

timetable-source-label = کجا اعلام شده است

timetable-day-add-action = افزودن روز تعطیل

timetable-closures-title = وقت‌های بسته

timetable-closures-empty = وقت بسته‌ای نیست.

timetable-closure-cancel-action = باز کردن دوباره

# $day (Text) - the day
timetable-since-line = از { $day }

# $year (Text) - the year
timetable-holidays-title = روزهای تعطیل { $year }

# $source (Text) - where the list comes from
# $version (Text) - its version
timetable-pack-line = منبع: { $source }، نسخهٔ { $version }.

# $day (Text) - the day
timetable-pack-until-line = تا { $day } مشخص است.

# $count (Number) - how many are booked
timetable-booked-label = { $count ->
    [one] { $count } نوبت ثبت شده است
   *[other] { $count } نوبت ثبت شده است
}

# $from (Text) - the first day
# $until (Text) - the last day
timetable-span-line = از { $from } تا { $until }

# $start (Text) - the first time
# $end (Text) - the last time
timetable-hours-line = از { $start } تا { $end }

# $count (Number) - how many must be moved
timetable-displaced-label = { $count ->
    [one] { $count } نفر باید جابه‌جا شود
   *[other] { $count } نفر باید جابه‌جا شوند
}
