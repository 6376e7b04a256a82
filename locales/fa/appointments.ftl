## The day

# $status (Text) - where the appointment stands
appointments-status-label = { $status ->
    [planned] ثبت‌شده
    [confirmed] تأییدشده
    [arrived] پذیرش شد
    [in-room] در اتاق درمان
    [done] انجام‌شده
    [left] بدون معاینه رفت
    [no-show] عدم مراجعه
    [cancelled] لغو نوبت
    [cancelled-late] لغو دیرهنگام نوبت
    [moved] جابه‌جا شد
   *[other] نوبت
}

appointments-previous-action = روز پیش

appointments-next-action = روز بعد

appointments-today-action = امروز

appointments-date-action = رفتن به یک تاریخ

# $day (Text) - the day
appointments-grid-label = برنامهٔ پزشکان، { $day }

appointments-now-label = اکنون

# $time (Text) - time of day
# $doctor (Text) - the doctor
appointments-free-label = وقت خالی ساعت { $time }، { $doctor }

# $time (Text) - time of day
# $doctor (Text) - the doctor
appointments-closed-label = بیرون از ساعت کاری، { $time }، { $doctor }

# $name (Text) - the patient
# $time (Text) - time of day
# $status (Text) - status in words
appointments-card-label = { $name }، ساعت { $time }، { $status }

# $count (Number) - appointments
appointments-count-line = { $count } نوبت

appointments-weekend-label = آخر هفته

# Why a time of a series is on another day than was meant.
# $why (Text) - the code of what stands in the way
# $name (Text) - the day off, the reason, or who or what is taken
# $time (Text) - since when it is taken
appointments-series-why = { $why ->
    [appointment-out-of-hours] کاری نیست: { $name }
    [appointment-patient-busy] بیمار ساعت { $time } نوبت دیگری دارد: { $name }
   *[other] { $name } ساعت { $time } پر است
}

appointments-untimed-title = بدون ساعت

# $count (Number) - rows that are not shown
appointments-untimed-more-label = و { $count } نوبت دیگر

appointments-day-empty = در این روز پزشکی کار نمی‌کند و نوبتی هم ثبت نشده است.

appointments-first-label = نخستین مراجعه

# $count (Number) - minutes
appointments-minutes-line = { $count } دقیقه

## What is done with an appointment

appointments-open-action = باز کردن نوبت

appointments-patient-action = پروندهٔ بیمار

appointments-confirm-action = تأیید نوبت

appointments-arrive-action = پذیرش

appointments-visit-action = باز کردن مراجعه

appointments-no-show-action = عدم مراجعه

appointments-move-action = جابه‌جایی نوبت

# $name (Text) - the patient
appointments-moving-hint = جابه‌جایی نوبت به نام { $name }. با کلیدهای جهت جا را برگزینید و با Shift و ↑ ↓ مدت را؛ Enter می‌گذارد و با Esc سر جایش می‌ماند.

appointments-cancel-action = لغو نوبت

# $name (Text) - the patient
appointments-cancel-title = لغو نوبت به نام { $name }

appointments-cancel-reason-label = چرا؟

# $reason (Text) - patient, practice, moved-up or other
appointments-cancel-choice = { $reason ->
    [patient] بیمار خواست
    [practice] از سوی مطب
    [moved-up] وقت زودتری گرفت
   *[other] دلیل دیگر
}

appointments-cancel-words-label = در چند کلمه

appointments-cancel-late-hint = بر اساس قاعدهٔ مطب، این لغو نوبت دیرهنگام است و همین‌گونه ثبت می‌شود.

appointments-cancel-scope-label = کدام نوبت‌های دوره؟

appointments-back-action = انصراف

## Booking

appointments-book-title = نوبت تازه

appointments-book-patient-label = بیمار

# Said beside the field when a time is taken before.
appointments-book-patient-missing = نخست بیمار را انتخاب کنید؛ با نام یا شماره پیدا می‌شود.

appointments-book-other-action = بیمار دیگر

# $text (Text) - what was typed
appointments-book-new-action = ثبت «{ $text }» به عنوان بیمار تازه

appointments-book-new-title = بیمار تازه: نام و موبایل کافی است

appointments-book-given-label = نام

appointments-book-family-label = نام خانوادگی

appointments-book-mobile-label = موبایل

appointments-book-service-label = خدمت

appointments-book-service-none = هنوز انتخاب نشده

# Said beside the field when a time is taken before.
appointments-book-service-missing = نخست خدمت را انتخاب کنید؛ بدون آن نوبت ثبت نمی‌شود.

appointments-book-doctor-label = پزشک

appointments-book-doctor-any = هر پزشکی که زودتر وقت دارد

appointments-book-from-label = از چه روزی

appointments-book-times-title = نخستین وقت‌های خالی

appointments-book-times-empty = از این روز به بعد وقت خالی پیدا نشد. روز یا پزشک دیگری را بیازمایید.

appointments-book-more-action = وقت‌های بعدی

appointments-book-source-label = از چه راهی

appointments-book-note-label = یادداشت

appointments-book-action = ثبت نوبت

appointments-book-step-title = از گام بعدی

# $day (Text) - the day
# $time (Text) - time of day
appointments-time-line = { $day }، ساعت { $time }

# $name (Text) - how the person is called
appointments-called-line = صدا زدن: «{ $name }»

appointments-book-twin-action = همین است

appointments-book-preparation-title = پیش از مراجعه بگویید

appointments-book-room-label = اتاق

appointments-book-room-any = هر اتاقی

appointments-part-label = بخش روز

appointments-weekdays-label = فقط در روزهای

appointments-book-found-label = چگونه با ما آشنا شدند و نوبت را از چه راهی گرفتند؟

appointments-series-title = چند نوبت با هم

appointments-series-days-label = در روزهای

appointments-series-count-label = چند نوبت

appointments-series-every-label = هر چند هفته یک بار

appointments-series-action = چند نوبت

# $part (Text) - part of the day
appointments-part-choice = { $part ->
    [morning] صبح
    [afternoon] بعدازظهر
    [evening] عصر
   *[other] هر ساعتی
}

# $day (Text) - the day that was not to be had
appointments-series-moved-line = به جای { $day }

# $count (Number) - how many times
appointments-series-book-action = { $count ->
    [one] ثبت { $count } نوبت
   *[other] ثبت { $count } نوبت
}

# A time that was pointed at and is not free.
appointments-asked-label = خواسته شده، خالی نیست
