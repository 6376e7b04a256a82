## Queue and consultation

visits-queue-title = صف من

visits-queue-empty = اکنون کسی در انتظار شما نیست.

visits-queue-waiting-title = در انتظار

visits-queue-room-title = نزد پزشک

# $count (Number) - minutes
visits-waiting-line = { $count ->
    [0] تازه رسیده
    [one] { $count } دقیقه در انتظار
   *[other] { $count } دقیقه در انتظار
}

# $count (Number) - minutes
visits-room-line = { $count ->
    [0] تازه به اتاق رفته
    [one] { $count } دقیقه در اتاق
   *[other] { $count } دقیقه در اتاق
}

# $count (Number) - which visit this is
visits-nth-line = { $count ->
    [1] نخستین مراجعه
    [one] مراجعهٔ شمارهٔ { $count }
   *[other] مراجعهٔ شمارهٔ { $count }
}

# $state (Text) - where the visit stands
visits-state-label = { $state ->
    [waiting] در انتظار
    [in-room] در اتاق درمان
    [closed] مراجعه بسته شد
    [left] پیش از دیدن پزشک رفت
   *[history] مراجعه
}

visits-call-in-action = فراخواندن به اتاق

visits-open-action = باز کردن مراجعه

visits-file-action = پروندهٔ بیمار

visits-path-title = مسیر تا امروز

visits-path-empty = نخستین مراجعه؛ هنوز مسیری نیست.

visits-words-label = به زبان خود بیمار

visits-services-title = خدمات امروز

visits-services-empty = هنوز خدمتی نوشته نشده است.

visits-service-add-label = افزودن خدمت

# $name (Text) - the service
visits-service-remove-action = برداشتن { $name }

# $name (Text) - the service
visits-service-quantity-label = تعداد: { $name }

visits-services-total-label = جمع

visits-invasive-label = تهاجمی

visits-saved-hint = ذخیره شد

visits-saving-hint = در حال ذخیره…

visits-unsaved-hint = هنوز ذخیره نشده است

visits-close-action = بستن مراجعه

## The closing sheet

visits-next-title = گام بعدی چیست؟

# $kind (Text) - kind of the next step
visits-kind-label = { $kind ->
    [return-visit] مراجعهٔ بعدی
    [referral] ارجاع به همکار
    [next-stage] مرحلهٔ بعد درمان
    [recall] فراخوان دوره‌ای
    [remote-contact] پیگیری از راه دور
    [end-of-care] پایان درمان
   *[other] گام بعدی
}

# $kind (Text) - kind of the next step
visits-kind-hint = { $kind ->
    [return-visit] در همین مطب، با فاصلهٔ مشخص
    [referral] چرا، و با چه فوریتی
    [next-stage] مرحله‌ای که در پی می‌آید
    [recall] معاینه، چند ماه دیگر
    [remote-contact] تلفنی یا متنی
    [end-of-care] با نوشتن دلیل
   *[other] گام بعدی
}

visits-when-label = کی؟

# $count (Number) - weeks
visits-weeks-label = { $count } هفته

# $count (Number) - months
visits-months-label = { $count } ماه

visits-date-label = تاریخ

visits-due-date-label = در چه روزی؟

visits-why-label = برای چه؟

visits-why-referral-label = چرا ارجاع می‌دهید؟

visits-why-end-label = چرا درمان پایان می‌یابد؟

visits-owner-label = چه کسی پیگیر است؟

visits-owner-none = یک همکار را برگزینید

visits-colleague-label = به کدام همکار؟

visits-urgent-label = فوری

visits-golden-label = پرسیدم: «آیا سؤالی مانده که نپرسیده باشید؟»

visits-golden-answer-label = چه پرسید؟ اگر چیزی نمانده بود خالی بگذارید

visits-tomorrow-label = تماس فردا، ۲۴ ساعت پس از درمان تهاجمی

visits-tomorrow-hint = خودکار؛ متن پرسش‌ها: درد، خون‌ریزی

visits-say-title = به بیمار بگویید

visits-say-empty = گام بعدی را برگزینید تا جمله اینجا نوشته شود.

# $name (Text) - the colleague
visits-sees-title = { $name } همین حالا می‌بیند

# $name (Text) - the patient
# $kind (Text) - kind of the next step
# $day (Text) - about when
visits-sees-line = { $kind ->
    [return-visit] { $name }؛ مراجعهٔ بعدی، حدود { $day }
    [referral] { $name }؛ ارجاع به همکار، تا { $day }
    [next-stage] { $name }؛ مرحلهٔ بعد درمان، حدود { $day }
    [recall] { $name }؛ فراخوان دوره‌ای، حدود { $day }
    [remote-contact] { $name }؛ پیگیری از راه دور، { $day }
    [end-of-care] { $name }؛ پایان درمان
   *[other] { $name }؛ گام بعدی، حدود { $day }
}

visits-step-add-action = افزودن گام دیگر

visits-step-next-action = گام دیگر

visits-step-remove-action = برداشتن این گام

# $number (Number) - which step
visits-step-number-label = گام { $number }

visits-finish-action = بستن مراجعه و تحویل

visits-later-action = ذخیره، هنوز تمام نشده

visits-gate-hint = بدون گام بعدی، مراجعه بسته نمی‌شود.

visits-end-reason-label = دلیل، از فهرست

# $reason (Text) - why care ends
visits-end-reason-choice = { $reason ->
    [recovered] بهبود یافت
    [finished] درمان تمام شد
    [elsewhere] جای دیگری ادامه می‌دهد
    [declined] نمی‌خواهد ادامه دهد
    [moved-away] به جای دوری رفت
    [died] درگذشت
   *[other] دلیل دیگر
}

visits-free-title = اولین وقت‌های خالی

visits-free-none = وقت خالی در چشم نیست. همکارتان پیگیر آن است.

# $time (Text) - day and time
visits-free-book-hint = { $time }، با بستن مراجعه ثبت می‌شود

visits-free-key-action = ثبت اولین وقت خالی با بستن مراجعه

visits-after-care-label = دستور مراقبت در خانه را دادم

# $name (Text) - the colleague
visits-answer-label = پاسخ شما به { $name } که بیمار را فرستاده

# $reason (Text) - why the patient was sent
visits-answer-reason-line = دلیل ارجاع: { $reason }

# $plan (Text) - the plan
# $number (Number) - which phase
# $total (Number) - how many
# $what (Text) - what is done
visits-phase-line = { $plan }، { $number } از { $total }: { $what }

# $name (Text) - who calls
visits-tomorrow-who = { $name } تماس می‌گیرد و از درد و خون‌ریزی می‌پرسد

## Before leaving

visits-steps-title = مسیر بیمار

# $count (Number) - open steps
visits-steps-line = { $count } گام باز

# $state (Text) - where the step stands
visits-step-state-label = { $state ->
    [open] هنوز پذیرفته نشده
    [accepted] پذیرفته شد، نوبت ندارد
    [fulfilled] نوبت گرفت
    [ended] درمان پایان یافت
   *[other] گام بعدی
}

# $day (Text) - the day
visits-step-due-line = حدود { $day }

# $day (Text) - day and time
visits-step-booked-line = نوبت: { $day }

# $name (Text) - the owner
visits-step-owner-line = پیگیر: { $name }

visits-accept-action = پذیرفتن

visits-book-action = ثبت نوبت همین حالا

visits-leave-action = خداحافظی

# $kind (Text) - kind of the next step
visits-reason-usual = { $kind ->
    [return-visit] اطمینان از نتیجهٔ درمان
    [referral] معاینه و نظر همکار
    [next-stage] انجام مرحلهٔ بعد درمان
    [recall] معاینهٔ دوره‌ای
    [remote-contact] جویا شدن از حال بیمار
    [end-of-care] درمان کامل شد
   *[other] گام بعدی
}

visits-leaving-title = پیش از رفتن

visits-leaving-empty = اکنون کسی در حال رفتن نیست.

visits-open-steps-title = در انتظار نوبت

visits-golden-nothing = پرسشی نمانده بود

# $name (Text) - the service
visits-service-more-action = یکی بیشتر: { $name }

# $name (Text) - the service
visits-service-fewer-action = یکی کمتر: { $name }
