# پروندهٔ پزشکی، و شرح حال که بیمار پیشین تنها تأییدش می‌کند.

record-card-title = پروندهٔ پزشکی

record-card-empty = هنوز چیزی در پروندهٔ پزشکی نوشته نشده است.

record-allergies-empty = حساسیت یا هشداری ثبت نشده است.

record-add-action = نوشتن در پروندهٔ پزشکی

record-end-action = دیگر چنین نیست

record-remove-action = اشتباه بود

# $name (Text) - the patient
record-add-title = پروندهٔ پزشکی { $name }

record-edit-title = اصلاح سطری از پروندهٔ پزشکی

record-save-action = ذخیره

record-back-action = بازگشت

record-kind-label = این چیست

# $kind (Text) - what a line tells
record-kind-choice = { $kind ->
    [history] سابقه
    [medication] دارو
    [family] سابقهٔ خانوادگی
   *[result] نتیجهٔ آزمایش
}

# $kind (Text) - what a line tells
record-text-label = { $kind ->
    [medication] نام دارو
    [family] بیماری در خانواده
    [result] چه چیزی بررسی شد
   *[other] بیماری یا درمان
}

# $kind (Text) - what a line tells
record-detail-label = { $kind ->
    [medication] مقدار و دفعات مصرف
    [family] چه کسی
    [result] مقدار یا یافته
   *[other] توضیح بیشتر
}

# $kind (Text) - what a line tells
record-from-label = { $kind ->
    [result] روز نتیجه
   *[other] از تاریخ
}

record-until-label = تا تاریخ
    .hint = خالی: همچنان ادامه دارد.

# $day (Day) - the first day
record-since-line = از { $day }

# $day (Day) - the last day
record-over-line = تا { $day }

# $from (Day) - the first day
# $until (Day) - the last day
record-span-line = از { $from } تا { $until }

# $day (Day) - the day of a result
record-day-line = { $day }

record-intake-title = شرح حال

record-intake-confirm-action = همه همچنان درست است

record-intake-open-action = مرور شرح حال

# $name (Text) - the patient
record-intake-sheet-title = آیا همچنان درست است؟ { $name }

# $name (Text) - who took it in
record-intake-today-line = امروز تأیید شد؛ ثبت‌کننده: { $name }

# $day (Day) - when it was confirmed
# $name (Text) - who took it in
record-intake-last-line = آخرین تأیید: { $day }؛ ثبت‌کننده: { $name }

record-intake-never-line = هنوز تأیید نشده است

record-intake-changed-title = تغییرها از آن زمان

record-intake-same-line = از آن زمان چیزی تغییر نکرده است.

record-intake-going-label = درمان چطور پیش می‌رود و چه چیزی می‌تواند بهتر باشد؟
    .hint = به زبان خود بیمار. می‌تواند خالی بماند.

record-intake-said-title = گفتهٔ بار پیش
