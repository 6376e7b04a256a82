# تصویرها و مدرک‌های بیمار، و آنچه بیمار اجازه داده است.

files-card-title = تصویرها و مدرک‌ها

files-list-empty = هنوز چیزی اینجا نگه‌داری نشده است.

files-add-action = افزودن تصویر یا مدرک

# $name (Text) - the patient
files-add-title = تصویر یا مدرک { $name }

files-path-label = فایل

files-kind-label = این چیست

# $kind (Text) - what a file is
files-kind-choice = { $kind ->
    [portrait] چهره یا بدن
    [picture] تصویر درمان
    [result] نتیجهٔ آزمایش یا عکس
    [document] مدرک
   *[consent] رضایت‌نامهٔ امضاشده
}

files-portrait-hint = بیمار در آن شناخته می‌شود یا بدن او پیداست. بدون رضایت کتبی تنها برای درمان خود اوست.

files-title-label = نام
    .hint = می‌تواند خالی بماند.

files-taken-label = روز تصویر یا مدرک

files-save-action = نگه‌داشتن

files-back-action = بازگشت

# $day (Day) - when it was added
# $name (Text) - who added it
files-added-line = افزوده‌شده در { $day }، { $name }

files-care-label = تنها برای درمان

files-next-action = بعدی

files-previous-action = قبلی

files-larger-action = بزرگ‌تر

files-smaller-action = کوچک‌تر

files-fit-action = به اندازهٔ پنجره

files-page-next-action = صفحهٔ بعد

files-page-previous-action = صفحهٔ قبل

# $page (Number) - which page is shown
# $count (Number) - how many there are
files-page-line = صفحهٔ { $page } از { $count }

files-end-action = برداشتن

files-export-action = ذخیره در یک فایل

# $name (Text) - what is saved
files-export-title = ذخیرهٔ «{ $name }» در یک فایل

files-export-hint = فایل بیرون از برنامه دیگر رمزنگاری‌شده نیست. در سابقه می‌ماند که چه کسی و برای چه آن را ذخیره کرد.

files-export-empty = امروز رضایت کتبی معتبری نیست. تصویر همین‌جا می‌ماند و برای درمان خود بیمار است.

files-purpose-label = برای چه

# $purpose (Text) - what a file or a consent serves
files-purpose-choice = { $purpose ->
    [care] درمان خود بیمار
    [teaching] آموزش
    [colleagues] گفت‌وگو با همکاران
    [publication] انتشار
   *[display] نمایش در مطب یا صفحه‌های آن
}

files-consents-title = رضایت‌های کتبی

files-consents-empty = ثبت نشده است. تصویرهای این بیمار تنها برای درمان خود اوست.

files-consent-action = افزودن رضایت کتبی

# $name (Text) - the patient
files-consent-title = رضایت کتبی { $name }

files-scope-label = چه چیزی مجاز است
    .hint = با همان واژه‌های برگهٔ امضاشده.

files-given-label = روز امضا

files-until-label = معتبر تا

files-signed-label = امضاکننده
    .hint = تنها اگر خود بیمار امضا نکرده است.

files-paper-label = برگهٔ امضاشده

files-paper-action = انتخاب برگهٔ امضاشده

# $from (Day) - when it was signed
# $until (Day) - until when it holds
files-span-line = از { $from } تا { $until }

files-valid-label = معتبر

files-over-label = پایان‌یافته

# $day (Day) - when it was withdrawn
files-withdrawn-label = پس‌گرفته در { $day }

files-withdraw-action = پس‌گرفتن

files-withdraw-title = بیمار رضایت خود را پس می‌گیرد

files-reason-label = دلیل
