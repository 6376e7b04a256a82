# Who is to be reminded of an appointment, and what came of it.

reminders-page-title = یادآوری‌ها

reminders-list-empty = اکنون یادآوری‌ای نمانده است.

reminders-list-hint = هر کس نوبتش را تأیید نکرده باشد، با نزدیک شدن نوبت دوباره در این فهرست می‌آید.

reminders-side-label = تماس و پاسخ

# $count (Number) - who is left
reminders-left-line = { $count ->
    [one] { $count } نفر مانده
   *[other] { $count } نفر مانده
}

# $count (Number) - who was reached since the list was opened
reminders-done-line = انجام‌شده: { $count }

# $outcome (Text) - what came of it
reminders-outcome-choice = { $outcome ->
    [confirmed] می‌آید
    [reached] صحبت شد، مطمئن نیست
    [no-answer] پاسخ نداد
    [wants-move] وقت دیگری می‌خواهد
    [wants-cancel] می‌خواهد نوبت را لغو کند
    [wrong-number] شماره اشتباه است
    [sent] پیام فرستاده شد
   *[other] چیز دیگر
}

# $outcome (Text) - what came of the last try
reminders-outcome-label = { $outcome ->
    [confirmed] تأیید کرد
    [reached] صحبت شد
    [no-answer] پاسخ نداد
    [wants-move] وقت دیگری می‌خواهد
    [wants-cancel] می‌خواهد نوبت را لغو کند
    [wrong-number] شماره اشتباه بود
    [sent] پیام فرستاده شد
   *[other] تلاش شد
}

# $outcome (Text) - what came of the last try
reminders-last-line = { $outcome ->
    [no-answer] بار پیش پاسخ نداد
    [reached] بار پیش صحبت شد، مطمئن نبود
    [sent] بار پیش پیام فرستاده شد
    [wants-move] بار پیش وقت دیگری می‌خواست
    [wants-cancel] بار پیش می‌خواست نوبت را لغو کند
    [wrong-number] بار پیش شماره اشتباه بود
   *[other] پیش‌تر تلاش شده است
}

# $purpose (Text) - remind48 or remind24
reminders-purpose-label = { $purpose ->
    [remind24] یادآوری دوم
   *[remind48] یادآوری نخست
}

# $count (Number) - tries so far
reminders-tries-label = { $count ->
    [one] { $count } بار تلاش
   *[other] { $count } بار تلاش
}

reminders-answers-label = نتیجهٔ تماس

reminders-note-label = یادداشت

reminders-copy-action = رونوشت از متن پیام

reminders-day-action = دیدن در دفتر نوبت
