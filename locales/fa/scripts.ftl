# What is said at the desk, and the check of wording.

scripts-hint = آنچه در هر موقعیت، به زبان بیمار، گفته می‌شود. نام‌های درون آکولاد خودکار پر می‌شوند. اگر متنی از خودتان ننویسید، متن آماده به کار می‌رود.

scripts-kind-label = موقعیت

scripts-language-label = زبان

scripts-own-label = متن خودتان

scripts-body-label = آنچه گفته می‌شود

scripts-names-label = افزودن

scripts-save-action = ذخیرهٔ متن

# $text (Text) - words that are not allowed
scripts-blocked-line = تا وقتی «{ $text }» در متن هست، ذخیره نمی‌شود.

scripts-reset-action = بازگشت به متن آماده

scripts-check-title = بررسی واژه‌ها

scripts-check-empty = در این متن واژهٔ ممنوع شناخته‌شده‌ای نیست.

# $instead (Text) - what may be said
scripts-instead-line = به جای آن بگویید: { $instead }

scripts-proposed-label = پیشنهاد است، نه قانون

# $version (Text) - version of the list
# $source (Text) - where it comes from
scripts-pack-line = فهرست واژه‌ها، نسخهٔ { $version }. منبع: { $source }.

scripts-lawyer-line = پیش از تکیه بر این فهرست، حقوق‌دان باید آن را تأیید کند.

# $level (Text) - how grave it is
scripts-level-choice = { $level ->
    [block] مجاز نیست
   *[other] احتیاط کنید
}

# $kind (Text) - the occasion
scripts-kind-choice = { $kind ->
    [welcome] خوش‌آمد
    [long-wait] انتظار طولانی
    [doctor-late] دیر رسیدن پزشک
    [angry] بیمار ناراحت
    [soft-sell] ثبت گام بعدی
    [reminder] یادآوری تلفنی
    [reminder-text] پیام یادآوری
    [offer] پیشنهاد وقت آزاد
    [offer-gone] پر شدن وقت آزاد
    [apology] جابه‌جایی با عذرخواهی
    [booked] پس از ثبت نوبت
    [after-care] مراقبت در خانه
   *[other] موقعیت
}

# $name (Text) - what is filled in
scripts-name-choice = { $name ->
    [practice] نام مطب
    [caller] نام شما
    [doctor] پزشک
    [minutes] دقیقه
    [reason] دلیل
    [day] روز
    [time] ساعت
    [address] نشانی
   *[other] نام بیمار
}

scripts-copy-action = رونوشت

scripts-say-title = برای گفتن

scripts-send-title = برای فرستادن
