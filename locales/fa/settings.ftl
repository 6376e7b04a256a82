settings-page-title = تنظیمات

settings-tab-practice-title = مطب

settings-tab-rules-title = قاعده‌ها

settings-tab-staff-title = همکاران

settings-tab-services-title = خدمات

settings-tab-mine-title = حساب من

settings-save-action = ثبت

settings-name-label = نام مطب

settings-address-label = نشانی، همان‌گونه که به بیماران گفته می‌شود

settings-phone-label = تلفن، همان‌گونه که به بیماران گفته می‌شود

settings-language-label = زبان مطب

settings-calendar-label = گاه‌شماری

# $calendar (Text) - jalali or gregorian
settings-calendar-choice = { $calendar ->
    [jalali] هجری خورشیدی
   *[gregorian] میلادی
}

settings-digits-label = رقم‌ها

# $digits (Text) - persian or latin
settings-digits-choice = { $digits ->
    [persian] فارسی: ۱۲۳
   *[latin] لاتین: 123
}

settings-money-label = واحد نمایش مبلغ

# $unit (Text) - minor, major or toman
settings-money-choice = { $unit ->
    [toman] تومان
    [minor] ریال
   *[major] واحد اصلی
}

settings-zone-label = منطقهٔ زمانی

settings-week-start-label = نخستین روز هفته

settings-weekend-label = روزهای تعطیل هفته

settings-slot-label = گام جدول وقت، دقیقه

settings-referral-title = قدردانی از معرفی

settings-referral-hint = با بسته شدن نخستین مراجعهٔ بیمارِ معرفی‌شده، این اعتبار به کیف پول معرف می‌رسد.

settings-referral-on-label = اعتبار معرفی داده می‌شود

settings-referral-amount-label = اعتبار هر معرفی

settings-referral-months-label = چند ماه اعتبار دارد؛ ۰ یعنی بدون پایان

settings-valid-from-label = از تاریخ

settings-rules-history-title = پیشینهٔ قاعده‌ها

settings-rules-history-empty = هنوز چیزی تغییر نکرده است.

# $enabled (Text) - on or off
settings-rule-state = { $enabled ->
    [on] روشن است
   *[off] خاموش است
}

settings-mine-label = زبان پنجرهٔ من

settings-mine-hint = فقط برای شما عوض می‌شود؛ زبان مطب همان می‌ماند.

# $language (Text) - fa, en, ru, zh-CN or practice
settings-mine-choice = { $language ->
    [fa] فارسی
    [en] English
    [ru] Русский
    [zh-CN] 中文
   *[practice] مانند مطب
}

settings-amount-action = ثبت مبلغ

settings-months-action = ثبت مدت

# $rule (Text) - name of the rule
# $day (Text) - the day
settings-rule-line = { $rule ->
    [referral-enabled] اعتبار معرفی، از { $day }
    [referral-credit] مبلغ اعتبار، از { $day }
    [credit-months] ماه‌های اعتبار، از { $day }
    [lock-minutes] دقیقه‌ها تا قفل خودکار، از { $day }
    [backup-minute] نسخهٔ پشتیبان روزانه، از { $day }
    [backup-hours] فاصلهٔ نسخه‌های پشتیبان، از { $day }
    [openings-months] نگهداری سابقهٔ باز کردن پرونده‌ها، از { $day }
    [late-cancel-hours] لغو دیرهنگام نوبت، از { $day }
    [wait-notice] سر زدن به کسی که منتظر است، از { $day }
    [wait-limit] عذرخواهی برای انتظار طولانی، از { $day }
    [remind-first-hours] یادآوری نخست، از { $day }
    [remind-second-hours] یادآوری دوم، از { $day }
    [offer-minutes] مهلت پیشنهاد، از { $day }
    [handover-accept-minutes] پذیرفتن تحویل، از { $day }
    [handover-book-days] نوبت‌دادن به گام پذیرفته‌شده، از { $day }
    [board-risk-days] روزها تا خطر از دست رفتن، از { $day }
    [board-lost-days] روزهای بی‌خبری تا ازدست‌رفته، از { $day }
    [board-back-days] روزهایی که تابلو به عقب می‌نگرد، از { $day }
   *[other] قاعده، از { $day }
}

settings-tab-scripts-title = متن‌های گفت‌وگو

settings-tab-time-title = زمان و اتاق‌ها

settings-tab-backups-title = نسخه‌های پشتیبان

settings-machines-title = رایانه‌ها

settings-machines-hint = تاریخچه می‌گوید هر کار روی کدام رایانه انجام شده است.

settings-machine-label = نام همین رایانه

settings-machine-action = ثبت نام رایانه

settings-machine-others-label = رایانه‌های دیگر

settings-desk-title = در پذیرش

# $rule (Text) - name of the rule
settings-desk-label = { $rule ->
    [late-cancel-hours] لغو دیرهنگام، از چند ساعت پیش از نوبت
    [remind-first-hours] یادآوری نخست، چند ساعت پیش از نوبت
    [remind-second-hours] یادآوری دوم، چند ساعت پیش از نوبت
    [wait-notice] سر زدن به کسی که منتظر است، پس از چند دقیقه
    [wait-limit] عذرخواهی و پذیرایی، پس از چند دقیقه انتظار
    [handover-accept-minutes] تحویل پذیرفته‌نشده بالا می‌رود، پس از دقیقه
    [handover-book-days] گام پذیرفته‌شدهٔ بی‌نوبت بالا می‌رود، پس از روز
    [board-risk-days] در خطر، پس از چند روز عقب‌افتادن گام یا طرح
    [board-lost-days] ازدست‌رفته، پس از چند روز بی‌خبری
    [board-back-days] تابلوی بیماران چند روز را نشان می‌دهد
   *[offer-minutes] وقت پیشنهادی چند دقیقه نگه داشته می‌شود
}

# $count (Number) - hours
settings-hours-line = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعت
}

# $count (Number) - days
settings-days-line = { $count } روز

settings-checklist-title = پیش از باز شدن مطب

# $number (Number) - its place in the list
settings-checklist-item-label = مورد { $number }

# $item (Text) - its words
settings-checklist-up-action = یک جا بالاتر: { $item }

# $item (Text) - its words
settings-checklist-down-action = یک جا پایین‌تر: { $item }

# $item (Text) - its words
settings-checklist-remove-action = برداشتن از فهرست: { $item }

settings-checklist-empty = چیزی در فهرست نیست.

settings-checklist-add-action = افزودن مورد
