## The list

patients-list-title = بیماران

patients-recent-title = تازه ثبت‌شده‌ها

# $count (Number) - patients found
patients-found-title = { $count } بیمار پیدا شد

patients-search-label = یافتن بیمار

patients-search-placeholder = نام، موبایل، کد ملی یا شمارهٔ پرونده

# $text (Text) - what was looked for
patients-search-empty = برای «{ $text }» کسی پیدا نشد. بخشی از نام یا چهار رقم آخر موبایل کافی است.

patients-list-empty = هنوز بیماری ثبت نشده است. برای نخستین پرونده، نام و موبایل کافی است.

patients-new-action = بیمار تازه

patients-open-action = باز کردن پرونده

patients-edit-action = ویرایش پرونده

patients-save-action = ثبت پرونده

patients-back-action = انصراف

patients-search-action = یافتن بیمار در فهرست

## The form

patients-new-title = بیمار تازه

# $name (Text) - the patient
patients-edit-title = پروندهٔ { $name }

patients-form-first-title = نام و موبایل

patients-form-first-hint = برای شروع همین کافی است؛ بقیه را بعد هم می‌توان نوشت.

patients-form-identity-title = مشخصات

patients-form-family-title = خانواده و آشنایی

patients-form-care-title = آنچه باید دانست

patients-given-label = نام

patients-middle-label = نام میانی

patients-family-label = نام خانوادگی

patients-mobile-label = موبایل

# $number (Number) - which number in order
patients-mobile-more-label = موبایل { $number }

patients-mobile-add-action = شمارهٔ دیگر

patients-address-label = خطاب

# $form (Text) - none, mr, ms or dr
patients-address-choice = { $form ->
    [mr] آقای
    [ms] خانم
    [dr] دکتر
   *[none] انتخاب نشده
}

patients-called-label = دوست دارد چه صدایش کنیم

patients-national-label = کد ملی

patients-other-id-label = گذرنامه یا شناسهٔ دیگر

patients-birth-label = تاریخ تولد

patients-birth-hint = اول سال؛ فقط سال هم پذیرفته است.

patients-sex-label = جنس

# $sex (Text) - female, male or unknown
patients-sex-choice = { $sex ->
    [female] زن
    [male] مرد
   *[unknown] ننوشته
}

patients-city-label = شهر یا محله

patients-language-label = زبان بیمار

# $language (Text) - fa, en, ru, zh-CN or none
patients-language-choice = { $language ->
    [fa] فارسی
    [en] English
    [ru] Русский
    [zh-CN] 中文
   *[none] مانند مطب
}

patients-source-label = چطور با ما آشنا شدید؟

# $source (Text) - where the patient came from
patients-source-choice = { $source ->
    [phone] تلفن
    [walk-in] حضوری
    [referral] معرفی بیمار دیگر
    [family] خانواده یا دوستان
    [instagram] اینستاگرام
    [google] گوگل
    [website] وب‌سایت ما
    [paziresh24] پذیرش۲۴
    [nobat] سایت نوبت
    [doctoreto] دکترتو
    [signboard] تابلو
    [insurance] بیمه
    [sms] پیامک
    [doctor] پزشک دیگر
    [other] راه دیگر
   *[none] هنوز نپرسیده‌ایم
}

patients-referrer-label = معرف

patients-guardian-label = سرپرست

patients-guardian-hint = برای کودک: با سرپرست تماس می‌گیریم و او را خطاب می‌کنیم.

patients-person-placeholder = نام یا موبایل را بنویسید

# $name (Text) - who is taken away
patients-person-clear-action = برداشتن { $name }

patients-label-text-label = نکته

patients-label-text-placeholder = ترس از آمپول، حساسیت به پنی‌سیلین…

patients-label-tone-label = نوع

# $tone (Text) - alert, soft or plain
patients-label-tone-choice = { $tone ->
    [alert] هشدار
    [soft] نکتهٔ انسانی
   *[plain] ساده
}

patients-label-add-action = افزودن نکته

# $text (Text) - the fact
patients-label-remove-action = برداشتن «{ $text }»

patients-note-label = یادداشت

patients-file-label = شمارهٔ پرونده

patients-file-hint = اگر خالی بماند، شمارهٔ آزاد بعدی داده می‌شود.

patients-duplicates-title = شاید این بیمار پرونده داشته باشد

patients-duplicates-hint = پروندهٔ موجود را باز کنید، یا اگر دو نفرند همین را ثبت کنید.

# $why (Text) - national-id or mobile-and-name
patients-duplicate-why = { $why ->
    [national-id] کد ملی یکسان
   *[mobile-and-name] موبایل یکسان و نام مشابه
}

## The page

# $years (Number) - age
patients-age-label = { $years } ساله

# $number (Text) - file number
patients-file-line = پرونده { $number }

# $count (Number) - visits so far
patients-visits-line = { $count ->
    [0] هنوز مراجعه نکرده
    [one] { $count } مراجعه
   *[other] { $count } مراجعه
}

# $count (Number) - times the patient did not come
patients-no-shows-line = { $count } بار نیامده

# $name (Text) - how to address the patient
patients-called-line = صدایش کنیم: { $name }

# $name (Text) - the guardian
patients-guardian-line = سرپرست: { $name }

patients-next-title = نوبت بعدی

patients-next-empty = نوبتی در پیش نیست

patients-steps-title = گام‌های بعدی

patients-steps-empty = گام بازی نمانده است

patients-money-title = حساب و کیف پول

patients-account-label = حساب

# $sum (Text) - what the patient owes
patients-account-debt-label = { $sum } بدهی

# $sum (Text) - what the practice owes
patients-account-credit-label = { $sum } بستانکار

patients-account-settled-label = تسویه است

patients-wallet-label = کیف پول

patients-wallet-action = باز کردن کیف پول

patients-book-action = ثبت نوبت

patients-family-title = خانواده و معرفی‌ها

patients-wards-label = تحت سرپرستی

patients-referred-label = معرفی کرده

patients-same-number-label = شمارهٔ مشترک

patients-contact-title = مشخصات

# $day (Text) - day of registration
patients-registered-line = ثبت‌شده در { $day }

patients-timeline-title = مسیر تا امروز

patients-timeline-empty = هنوز چیزی نوشته نشده است. مسیر با نخستین نوبت آغاز می‌شود.

patients-timeline-more-action = پیش‌تر

patients-timeline-registered = پرونده باز شد

# $code (Text) - what became of the plan
patients-timeline-plan = { $code ->
    [offered] طرح درمان پیشنهاد شد
    [chosen] طرح درمان انتخاب شد
   *[phase-done] مرحله‌ای از طرح انجام شد
}

# $code (Text) - what came of a try to reach somebody about an appointment
patients-timeline-contact = { $code ->
    [reached] تماس گرفته شد
    [confirmed] در تماس نوبت را تأیید کرد
    [wants-move] زمان دیگری می‌خواهد
    [wants-cancel] می‌خواهد نوبت را لغو کند
    [no-answer] پاسخ نداد
    [wrong-number] شماره اشتباه بود
    [will-wait] منتظر می‌ماند
    [refreshment] پذیرایی شد
    [sent] پیام فرستاده شد
   *[other] تماس
}

patients-timeline-note = یادداشت

patients-timeline-intake = شرح حال تأیید شد

patients-timeline-only-label = نمایش

# $only (Text) - what is looked for
patients-timeline-only-choice = { $only ->
    [visits] مراجعه‌ها
    [calls] تماس‌ها
    [plans] طرح‌ها
    [money] مالی
   *[all] همه
}

patients-timeline-none = تا اینجا موردی از این دست در مسیر نیست.

# $code (Text) - outcome or kind of a contact
patients-timeline-followup = { $code ->
    [reached] تماس گرفته شد
    [no-answer] پاسخ نداد
    [busy] خط مشغول بود
    [call-later] گفت بعد تماس بگیریم
    [wrong-number] شماره اشتباه بود
    [not-interested] نخواست
    [next-day-call] تماس فردای درمان
    [doctor-callback] تماس پزشک
    [recall] فراخوان دوره‌ای
    [remote-contact] پیگیری از راه دور
    [debt] ماندهٔ حساب
    [no-show] تماس پس از نیامدن
    [left-unseen] تماس پس از رفتن پیش از دیدن پزشک
    [mend] نیازمند اصلاح
   *[other] تماس
}

# $status (Text) - where the appointment stands
patients-timeline-appointment = { $status ->
    [planned] نوبت ثبت شد
    [confirmed] نوبت تأیید شد
    [arrived] پذیرش شد
    [done] به نوبت آمد
    [no-show] به نوبت نیامد
    [cancelled] لغو نوبت
    [moved] نوبت جابه‌جا شد
    [in-room] در اتاق درمان
    [left] پیش از دیدن پزشک رفت
    [cancelled-late] لغو دیرهنگام نوبت
   *[other] نوبت
}

patients-private-label = محرمانه
    .hint = فقط کسانی می‌بینند که اجازهٔ خواندن گفته‌های محرمانه را دارند.

# $text (Text) - the fact
patients-private-fact-label = { $text } (محرمانه)

patients-private-note-label = یادداشت محرمانه

patients-history-action = تاریخچهٔ تغییرات

patients-wait-action = افزودن به فهرست انتظار
