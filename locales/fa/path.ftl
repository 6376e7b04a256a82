path-map-title = نقشهٔ مسیر بیمار

# $count (Number) - points that are not mended
path-map-line = { $count ->
    [one] { $count } مورد باز است
   *[other] { $count } مورد باز است
}

path-map-empty = نقشه هنوز خالی است.
    .hint = با همکاران راه بیمار را گام به گام بروید و بنویسید در هر گام چه چیزی مانع است و چه چیزی بیماران را جذب می‌کند.

# $stage (Text) - step of the way
path-stage-label = { $stage ->
    [first-contact] نخستین تماس
    [booking] گرفتن نوبت
    [arrival] ورود به مطب
    [waiting] انتظار
    [visit] معاینه
    [closing] پایان مراجعه
    [hand-over] تحویل گام بعدی
    [follow-up] پیگیری
   *[return] بازگشت دوباره
}

# $kind (Text) - what a point does to people
path-kind-label = { $kind ->
    [obstacle] مانع
   *[magnet] جاذبه
}

path-stage-empty = هنوز چیزی در این گام نوشته نشده است.

path-side-label = مورد برگزیده

# $day (Text) - the day
path-late-label = مهلت تا { $day } بود

# $day (Text) - the day
path-until-label = تا { $day }

# $day (Text) - the day
path-mended-label = رفع‌شده در { $day }

path-nobody-label = هنوز با کسی نیست

path-new-action = مورد تازه

path-edit-action = تغییر مورد

path-mend-action = رفع شد

path-reopen-action = باز کردن دوباره

path-end-action = برداشتن از نقشه

path-new-title = مورد تازهٔ نقشهٔ مسیر

path-edit-title = تغییر موردی از نقشهٔ مسیر

path-stage-choice-label = گام مسیر

path-kind-choice-label = مانع یا جاذبه

path-text-label = شرح کوتاه

path-owner-label = پیگیری با

path-until-day-label = تا چه روزی

path-save-action = ثبت

path-back-action = انصراف
