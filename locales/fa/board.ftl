board-page-title = تابلوی بیماران

board-page-line = جای هر بیمار در مسیر درمان، از آنچه رخ داده است.

board-side-label = بیمار برگزیده

board-stages-label = جای بیماران در مسیر

# $stage (Text) - where somebody stands
board-stage-label = { $stage ->
    [first-contact] نخستین تماس
    [booked] نوبت گرفته
    [came] آمده
    [plan-offered] طرح پیشنهادشده
    [plan-accepted] طرح پذیرفته‌شده
    [in-treatment] در حال درمان
    [done] پایان درمان
    [in-recall] در فراخوان
    [at-risk] در خطر
    [lost] ازدست‌رفته
   *[once] فقط یک بار آمده
}

# $why (Text) - why somebody is at risk or lost
board-why-label = { $why ->
    [step-late] گام بعدی عقب افتاده
    [call-late] تماس به‌موقع گرفته نشده
    [missed] به نوبت آخر نیامده
    [plan-idle] طرح درمان جلو نرفته
    [nothing-ahead] آمده و هیچ گام بعدی ندارد
    [elsewhere] به جای دیگری رفته
   *[declined] ادامه را نخواسته
}

# $count (Number) - days of whoever has stood there longest
board-longest-label = { $count ->
    [one] بیشترین: { $count } روز
   *[other] بیشترین: { $count } روز
}

# $count (Number) - days at this stage
board-days-label = { $count ->
    [one] { $count } روز در اینجا
   *[other] { $count } روز در اینجا
}

# $day (Text) - the day
board-since-line = از { $day }

# $day (Text) - the day of the visit
board-seen-line = مراجعه در { $day }

# $kind (Text) - what the step is
# $day (Text) - when it is due
board-step-line = { $kind }، تا { $day }

# $when (Text) - day, time and doctor
board-ahead-line = نوبت: { $when }

# $title (Text) - the plan
board-plan-line = طرح درمان: { $title }

board-once-step-label = گام بعدی باز است

board-once-bare-label = بدون گام بعدی

board-acts-label = کارهای ممکن

board-book-action = نوبت دادن

board-return-action = بازگشت به مسیر فعال

board-call-action = تماس

board-file-action = پروندهٔ بیمار

# $name (Text) - the patient
board-return-title = بازگشت به مسیر فعال: { $name }

board-return-line = تماسی برنامه‌ریزی می‌شود و در روز خود در فهرست تماس‌های شما می‌آید.

board-return-day-label = روز تماس

board-return-reason-label = دربارهٔ چه

board-return-save-action = ثبت تماس

board-back-action = انصراف

board-everybody-label = همه

board-load-label = کارهای هر همکار

# $count (Number) - late steps
board-late-label = { $count ->
    [one] { $count } عقب‌افتاده
   *[other] { $count } عقب‌افتاده
}

# $count (Number) - newcomers
# $percent (Number) - of a hundred
board-newcomers-line = { $count ->
    [one] از { $count } بیمار تازهٔ شش ماه گذشته، { $percent }٪ گام بعدی دارند.
   *[other] از { $count } بیمار تازهٔ شش ماه گذشته، { $percent }٪ گام بعدی دارند.
}

board-stage-empty = کسی در این مرحله نیست.

# $count (Number) - patients that are not shown
board-more-line = { $count ->
    [one] و { $count } نفر دیگر که با جست‌وجو پیدا می‌شوند
   *[other] و { $count } نفر دیگر که با جست‌وجو پیدا می‌شوند
}
