leaks-page-title = نشتی‌ها

leaks-page-line = بیمارانی که میان دو مراجعه از دست رفته‌اند، به تفکیک پزشک و هفته. هر عدد فهرست بیماران خود را باز می‌کند.

leaks-side-label = بیماران این عدد

leaks-parts-label = چه چیزی دیده شود

leaks-leaks-title = نشتی‌ها

leaks-doctors-title = پزشکان در کنار هم

leaks-span-label = بازهٔ زمانی

# $span (Text) - five weeks or a quarter
leaks-span-choice = { $span ->
    [month] پنج هفته
   *[quarter] سه ماه
}

leaks-kind-choice-label = چگونه از دست رفته‌اند

# $kind (Text) - how they were lost
leaks-kind-label = { $kind ->
    [unbooked] بسته شده و نوبتی ندارد
    [untaken] تحویل داده شده و کسی نپذیرفته
   *[referral] ارجاع شده و نزد همکار نرفته
}

leaks-doctor-label = پزشک

leaks-total-label = همه

leaks-nobody-label = بدون پزشک

# $count (Number) - patients
# $name (Text) - the doctor
# $day (Text) - the first day of the week
leaks-cell-label = { $count } نفر، { $name }، هفتهٔ { $day }

# $count (Number) - patients
# $name (Text) - the doctor
leaks-all-cell-label = { $count } نفر، { $name }، همهٔ هفته‌ها

leaks-nobody-empty = کسی به این شکل از دست نرفته است.

# $count (Number) - patients
leaks-people-title = { $count ->
    [one] { $count } بیمار
   *[other] { $count } بیمار
}

leaks-people-empty = در این میان به همه رسیدگی شده است.

leaks-acts-label = کارهای ممکن

# $name (Text) - who sees to it
leaks-owner-line = پیگیری با { $name }

leaks-book-action = نوبت دادن

leaks-file-action = پروندهٔ بیمار

leaks-visits-label = مراجعه‌ها

leaks-booked-label = نوبت گام بعدی پیش از رفتن

leaks-golden-label = حرف‌های نگفته پرسیده شده

leaks-protocol-label = پروتکل کامل شده

leaks-minutes-label = مدت معاینه

leaks-plans-label = طرح پذیرفته‌شده

# $percent (Number) - of a hundred
leaks-percent-label = { $percent }٪

# $part (Number) - so many
# $whole (Number) - of so many
leaks-part-label = { $part } از { $whole }

leaks-none-label = هنوز هیچ

# $count (Number) - minutes
leaks-minutes-line = { $count ->
    [one] { $count } دقیقه
   *[other] { $count } دقیقه
}

leaks-doctors-hint = تفاوت‌ها بهانه‌ای برای گفت‌وگوی همکاران است، نه رتبه‌بندی. مدت معاینه میانه است.

leaks-doctors-empty = در این بازه مراجعه‌ای بسته نشده است.

leaks-endings-label = پایان درمان

leaks-endings-title = چرا درمان پایان یافت

leaks-endings-empty = در این مدت درمان کسی پایان نیافته است.

leaks-ending-reason-label = دلیل

leaks-ending-count-label = بیماران
