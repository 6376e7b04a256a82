# The waiting list, and times that came free.

waiting-page-title = فهرست انتظار

# $count (Number) - who waits
waiting-count-line = { $count ->
    [one] { $count } نفر منتظر است
   *[other] { $count } نفر منتظرند
}

waiting-side-label = آنچه برگزیده شده

waiting-fill-title = وقت‌های آزادشده

waiting-fill-empty = وقتی آزاد نشده است.

waiting-fill-hint = وقتی که نوبتش لغو شده یا بیمارش نیامده و کسی آن را نگرفته باشد اینجا می‌آید، با شمار کسانی از فهرست انتظار که به آن می‌خورند.

waiting-freed-title = هنوز پیشنهاد نشده

waiting-untold-title = به اینان با مهربانی گفته شود که وقت پر شد

waiting-told-action = گفته شد

# $count (Number) - of the waiting list
waiting-fitting-line = { $count ->
    [0] برای کسی مناسب نیست
    [one] برای { $count } نفر مناسب است
   *[other] برای { $count } نفر مناسب است
}

# $count (Number) - who may still be asked while the time is offered
waiting-more-line = { $count ->
    [0] کس دیگری نمانده است
    [one] از { $count } نفر دیگر می‌توان پرسید
   *[other] از { $count } نفر دیگر می‌توان پرسید
}

# $name (Text) - whose time it was
waiting-giver-line = پیش‌تر وقت { $name } بود

# $name (Text) - whose time it was; they took an earlier one
waiting-moved-up-line = { $name } زودتر می‌آید و این وقت را آزاد کرد

waiting-offer-action = پیشنهاد این وقت

waiting-next-action = پرسیدن از نفر بعد

waiting-close-action = پایان پیشنهاد

waiting-mode-label = چگونه پیشنهاد شود؟

# $mode (Text) - one or wave
waiting-mode-choice = { $mode ->
    [wave] به چند نفر با هم
   *[one] یکی‌یکی
}

waiting-size-label = به چند نفر با هم

waiting-limit-label = هر پیشنهاد چند دقیقه می‌ماند

waiting-order-title = به این ترتیب پرسیده می‌شود

waiting-fits-empty = این وقت برای کسی در فهرست انتظار مناسب نیست.

# $time (Text) - day and time
waiting-open-title = پیشنهاد { $time }

waiting-open-action = آغاز پیشنهاد

# $state (Text) - where an offer stands
waiting-offer-state = { $state ->
    [offered] در حال پرسیدن
    [accepted] پذیرفت
    [declined] نپذیرفت
    [no-answer] پاسخ نداد
    [expired] مهلت گذشت
   *[withdrawn] پس گرفته شد
}

# $time (Text) - minutes and seconds
waiting-left-line = { $time } مانده

waiting-answers-label = پاسخ بیمار

# $answer (Text) - accept, decline or no-answer
waiting-answer-choice = { $answer ->
    [accept] وقت را می‌خواهد
    [decline] نمی‌خواهد
   *[no-answer] پاسخ نداد
}

# $name (Text) - the patient
# $time (Text) - day and time
waiting-booked-line = برای { $name } ثبت شد: { $time }.

# $time (Text) - day and time of the later appointment
waiting-released-line = نوبت دورتر آزاد شد: { $time }. حالا می‌توان آن را پیشنهاد داد.

waiting-list-title = چه کسانی منتظرند

waiting-list-empty = کسی در فهرست انتظار نیست.

waiting-list-hint = هر کس می‌خواهد زودتر بیاید اینجا افزوده می‌شود؛ وقت‌های آزادشده به آنان پیشنهاد می‌شود.

waiting-narrowed-empty = برای این کسی منتظر نیست.

waiting-add-action = افزودن به فهرست انتظار

waiting-edit-action = تغییر خواسته

# $name (Text) - the patient
waiting-edit-title = در فهرست انتظار: { $name }

waiting-save-action = ثبت

waiting-back-action = انصراف

waiting-patient-label = چه کسی؟

waiting-service-label = خدمت

waiting-doctor-label = پزشک

waiting-doctors-label = پزشکان مناسب

waiting-any-doctor-hint = اگر کسی برگزیده نشود: همهٔ پزشکان.

waiting-minutes-label = مدت، دقیقه

# $count (Number) - minutes of the service
waiting-minutes-hint = خالی: { $count } دقیقه، مانند خدمت.

waiting-weekdays-label = روزهای مناسب؛ هیچ‌کدام یعنی همه

waiting-hours-label = ساعت‌های مناسب

# $example (Text) - an example
waiting-hours-hint = برای نمونه { $example }؛ خالی یعنی هر ساعت.

# $example (Text) - an example
waiting-hours-invalid = یک بازه در روز بنویسید، برای نمونه { $example }.

# $start (Time) - the first hour
# $end (Time) - the last hour
waiting-hours-line = از { $start } تا { $end }

# $day (Day list) - the last day
waiting-until-line = تا { $day }

waiting-from-label = نه پیش از

waiting-until-label = تا

waiting-urgency-label = چقدر فوری؟

# $urgency (Text) - urgent, soon or later
waiting-urgency-choice = { $urgency ->
    [urgent] فوری
    [soon] زودتر بهتر
   *[later] عجله‌ای نیست
}

waiting-consent-label = پذیرفته است برای وقت آزاد با او تماس بگیریم

waiting-consent-hint = وقت آزاد تنها به کسانی پیشنهاد می‌شود که پذیرفته‌اند.

# $day (Day list) - the day of the appointment
# $time (Text) - its time
waiting-release-label = با گرفتن وقت زودتر، نوبت { $day } ساعت { $time } آزاد شود

waiting-release-hint = سپس به دیگران پیشنهاد می‌شود.

waiting-note-label = یادداشت

waiting-end-action = برداشتن از فهرست

# $name (Text) - the patient
waiting-end-title = برداشتن { $name } از فهرست انتظار

waiting-end-reason-label = به چه دلیل؟

waiting-end-words-label = به بیان دیگر

# $reason (Text) - no-longer, elsewhere or unreachable
waiting-end-choice = { $reason ->
    [elsewhere] جای دیگری رفت
    [unreachable] در دسترس نیست
   *[no-longer] دیگر نیازی ندارد
}

# $count (Number) - days on the list
waiting-days-label = { $count ->
    [0] از امروز
    [one] { $count } روز
   *[other] { $count } روز
}

# $count (Number) - times that were offered
waiting-offers-label = { $count ->
    [one] { $count } بار پرسیده شد
   *[other] { $count } بار پرسیده شد
}

waiting-no-call-label = تماس نگیرید

# $time (Text) - day and time
waiting-has-line = نوبت کنونی: { $time }
