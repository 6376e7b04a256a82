# $appointments (Number) - all of the day
# $confirmed (Number) - those who said that they come
# $unanswered (Number) - those who have not been reached
today-counts-line = { $appointments ->
    [one] { $appointments } نوبت، { $confirmed } تأییدشده، { $unanswered } هنوز بی‌پاسخ
   *[other] { $appointments } نوبت، { $confirmed } تأییدشده، { $unanswered } هنوز بی‌پاسخ
}

# $time (Time) - when
# $name (Text) - the doctor
today-free-line = نزدیک‌ترین وقت خالی امروز: ساعت { $time }، { $name }

# $day (Day list) - which day
# $time (Time) - when
# $name (Text) - the doctor
today-free-later-line = نزدیک‌ترین وقت خالی: { $day }، ساعت { $time }، { $name }

today-lanes-label = روز در چهار ستون

today-way-title = در راه

today-way-empty = کس دیگری در راه نیست.

today-waiting-title = در انتظار

today-waiting-empty = کسی در انتظار نیست.

today-room-title = نزد پزشک

today-room-empty = اتاق‌ها خالی است.

today-leaving-title = پیش از رفتن

today-leaving-empty = کسی بدون گام بعدی نمی‌رود: مراجعه‌های بسته‌شده اینجا می‌آید.

# $count (Number) - cards that are not shown yet
today-more-action = { $count ->
    [one] نمایش { $count } مورد دیگر
   *[other] نمایش { $count } مورد دیگر
}

today-day-empty = روزی آرام: نوبتی ثبت نشده است.
    .hint = نخستین نوبت را با N ثبت کنید، یا روز دیگری را در دفتر نوبت ببینید.

# $count (Number) - minutes
today-room-line = { $count ->
    [0] تازه به اتاق رفته
    [one] { $count } دقیقه در اتاق
   *[other] { $count } دقیقه در اتاق
}

# $name (Text) - who sent the patient
today-referrer-line = معرف: { $name }

today-first-label = نخستین مراجعه

today-confirmed-label = تأییدشده

today-planned-label = تأیید نشده

today-late-label = دیر کرده

# $kind (Text) - the code of the step
# $reason (Text) - why
today-step-line = { $kind ->
    [return-visit] مراجعهٔ بعدی: { $reason }
    [referral] ارجاع: { $reason }
    [next-stage] مرحلهٔ بعد: { $reason }
    [recall] فراخوان دوره‌ای: { $reason }
    [remote-contact] پیگیری از راه دور: { $reason }
    [end-of-care] پایان درمان: { $reason }
   *[other] گام بعدی: { $reason }
}

# $day (Day list) - about when
today-unbooked-label = هنوز نوبت نگرفته، حدود { $day }

# $day (Day list) - which day
# $time (Time) - when
today-booked-label = نوبت: { $day }، ساعت { $time }

# $day (Day list) - about when
today-due-label = حدود { $day }

# $name (Text) - the patient
today-acts-label = کارهای { $name }

today-confirm-action = تماس برای تأیید

today-confirmed-action = می‌آید

today-arrive-action = پذیرش شد

today-call-in-action = فراخواندن به اتاق

today-visit-action = باز کردن مراجعه

today-book-action = ثبت نوبت همین حالا

today-leave-action = خداحافظی

today-no-show-action = عدم مراجعه

today-cancel-action = لغو نوبت…

today-patient-action = باز کردن پرونده

today-up-action = رفتن میان کارت‌ها

today-main-action = کار اصلی کارت

# $name (Text) - the patient
today-confirm-title = تماس با { $name }

# $day (Day long) - the day
# $time (Time) - when
today-confirm-sub = نوبت: { $day }، ساعت { $time }

today-confirm-empty = در پرونده موبایلی ثبت نشده است.

today-work-title = کارهای امروز

# $count (Number) - all
# $late (Number) - those whose day has passed
today-work-line = { $count ->
    [one] { $count } کار، { $late } تا دیر شده
   *[other] { $count } کار، { $late } تا دیر شده
}

# $count (Number) - all, none of them late
today-work-plain-line = { $count ->
    [one] { $count } کار
   *[other] { $count } کار
}

today-work-empty = کاری نمانده است؛ روز خوبی است.
    .hint = تماس‌ها و گام‌های بعدی سر موعد اینجا می‌آید.

# $kind (Text) - the code of the task
# $name (Text) - the patient, or a line
today-task-title = { $kind ->
    [next-day-call] تماس پیگیری: { $name }
    [doctor-callback] تماس پزشک: { $name }
    [recall] فراخوان دوره‌ای: { $name }
    [remote-contact] پیگیری از راه دور: { $name }
    [debt] حساب: { $name }
    [no-show] عدم مراجعه: { $name }
    [left-unseen] پیش از دیدن پزشک رفت: { $name }
    [mend] نیازمند اصلاح: { $name }
    [step-unbooked] نوبت گرفته نشده: { $name }
   *[other] کار: { $name }
}

# $count (Number) - days
today-task-late-label = { $count ->
    [one] { $count } روز گذشته
   *[other] { $count } روز گذشته
}

today-task-urgent-label = فوری

today-task-call-action = تماس

today-task-book-action = ثبت نوبت

today-task-open-action = دیدن

today-work-all-action = همهٔ تماس‌ها

# $service (Text) - what is to be done
# $name (Text) - by whom
today-what-line = { $service }، { $name }

# How long somebody waits, and what that asks for.
# $level (Text) - fine, notice or limit
# $count (Number) - minutes
today-wait-label = { $level ->
    [limit] { $count } دقیقه، معطلی زیاد
    [notice] { $count } دقیقه، وقت احوال‌پرسی
   *[fine] { $count } دقیقه در انتظار
}

today-arrived-label = تازه رسیده

# $minutes (Number) - the wait is shorter than this
# $time (Time) - when it is best to come
today-estimate-line = کمتر از { $minutes } دقیقه انتظار؛ بهتر است ساعت { $time } بیایند

# $minutes (Number) - the wait is shorter than this
today-estimate-plain-line = کمتر از { $minutes } دقیقه انتظار

# How a person is addressed.
# $form (Text) - form of address: mr, ms, dr or none
# $name (Text) - full name
today-name-title = { $form ->
    [mr] آقای { $name }
    [ms] خانم { $name }
    [dr] دکتر { $name }
   *[none] { $name }
}

# $number (Number) - the number that was given at the desk
today-queue-label = شمارهٔ { $number }

today-walk-in-label = بدون نوبت

# What was offered for a long wait.
# $kind (Text) - apology, refreshment or both
today-amends-label = { $kind ->
    [apology] عذرخواهی شد
    [refreshment] پذیرایی شد
   *[both] عذرخواهی و پذیرایی شد
}

today-amends-action = عذرخواهی و پذیرایی

today-left-action = پیش از دیدن پزشک رفت…

today-settle-action = تسویه و خداحافظی

today-say-action = چه بگویم؟

today-doctors-label = بیماران کدام پزشک

# $count (Number) - people today
today-doctors-all = همه: { $count }

# $name (Text) - the doctor
# $count (Number) - people today
today-doctors-choice = { $name }: { $count }
