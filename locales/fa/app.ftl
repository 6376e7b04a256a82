# An error that this version has no sentence for.
# $code (Text) - its code
app-error-unknown = کاری که خواستید انجام نشد ({ $code }).

# A change in the history that this version has no sentence for.
# $kind (Text) - its code
app-act-unknown = یک تغییر ({ $kind })

app-again-action = دوباره

app-loading-label = در حال خواندن…

app-name-title = پیوند

app-rail-label = بخش‌ها

app-today-title = امروز

app-day-title = دفتر نوبت

app-queue-title = صف من

app-patients-title = بیماران

app-calls-title = تماس‌ها

app-steps-title = مسیر بیمار

app-club-title = باشگاه و کیف پول

app-settings-title = تنظیمات

# $count (Number) - how many wait there
app-badge-label = { $count ->
    [one] { $count } مورد در انتظار
   *[other] { $count } مورد در انتظار
}

app-content-label = این صفحه

app-top-label = جست‌وجو و نوبت تازه

app-search-action = جست‌وجو و فرمان‌ها
    .placeholder = نام، موبایل، کد ملی یا شمارهٔ پرونده

app-new-action = نوبت تازه

app-undo-action = برگرداندن

app-redo-action = انجام دوباره

# $count (Number) - fields that somebody changed since
app-undo-partial = { $count ->
    [one] برگردانده شد، جز { $count } مورد که پس از آن تغییر کرده بود.
   *[other] برگردانده شد، جز { $count } مورد که پس از آن تغییر کرده بود.
}

app-back-action = بازگشت

app-forward-action = جلو رفتن

app-close-action = بستن

app-keys-action = کلیدهای میان‌بر

app-keys-title = کلیدهای میان‌بر

app-keys-view-title = در این صفحه

app-keys-app-title = همه‌جا

app-larger-action = نوشتهٔ درشت‌تر

app-smaller-action = نوشتهٔ ریزتر

app-normal-action = اندازهٔ عادی نوشته

app-language-label = زبان من

app-leave-action = خروج از حساب

app-safe-label = همهٔ کارها رمزشده ذخیره است

app-unsafe-label = اکنون به داده‌ها دسترسی نیست

app-sample-title = مطب نمونه

app-sample-label = همهٔ نام‌ها و پرونده‌ها ساختگی است؛ با خیال راحت هر کاری را امتحان کنید.

app-signin-title = چه کسی کار می‌کند؟

app-signin-login-label = نام کاربری

app-signin-password-label = گذرواژه

app-signin-sample-hint = در مطب نمونه گذرواژهٔ همه این است: sample

app-signin-action = ورود

app-start-busy-label = مطب نمونه در حال پر شدن است…

app-palette-title = یافتن یا انجام دادن

app-palette-list-label = یافته‌ها

app-palette-empty = چیزی پیدا نشد. چند حرف از نام یا آخر موبایل کافی است.

app-choice-empty = موردی نیست

app-date-today-action = امروز

app-date-tomorrow-action = فردا

app-date-yesterday-action = دیروز

app-date-overmorrow-action = پس‌فردا

app-date-week-action = ۱ هفته

app-date-month-action = ۱ ماه

app-date-half-year-action = ۶ ماه

app-date-invalid = چنین روزی در این تقویم نیست.

app-date-open-action = باز کردن تقویم

app-date-before-action = ماه پیش

app-date-after-action = ماه بعد

app-money-toman-label = تومان

app-money-rial-label = ریال

app-money-rub-label = روبل

app-money-cny-label = یوان

app-money-usd-label = دلار

app-history-title = تاریخچه

# $count (Number) - emergency accesses that nobody has looked over yet
app-review-label = { $count ->
        [one] { $count } مورد برای بازبینی
       *[other] { $count } مورد برای بازبینی
    }

app-undone-title = برگردانده شد

app-redone-title = دوباره انجام شد
