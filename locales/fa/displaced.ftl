# Whose time fell away, and who is moved with an apology.

displaced-page-title = جابه‌جایی با عذرخواهی

# $count (Number) - who must be moved
displaced-count-line = { $count ->
    [one] { $count } نفر منتظر وقت دیگری است
   *[other] { $count } نفر منتظر وقت دیگری‌اند
}

displaced-side-label = تماس و وقت دیگر

displaced-list-empty = کسی برای جابه‌جایی نمانده است.

displaced-list-hint = وقتی زمانی بسته شود، پزشکی مرخصی بگیرد یا روزی تعطیل شود، بیمارانی که در آن زمان نوبت دارند اینجا می‌آیند.

# $why (Text) - closure, leave, holiday or departed
# $reason (Text) - the name of it
displaced-why-line = { $why ->
    [leave] مرخصی: { $reason }
    [departed] دیگر اینجا بیمار نمی‌بیند: { $reason }
    [holiday] تعطیل: { $reason }
   *[closure] بسته: { $reason }
}

displaced-urgent-label = فوری

displaced-move-action = یافتن وقت دیگر

# $outcome (Text) - what came of the call
displaced-outcome-choice = { $outcome ->
    [no-answer] پاسخ نداد
    [reached] گفته شد، خبر می‌دهد
    [wrong-number] شماره اشتباه است
    [sent] پیام فرستاده شد
   *[other] چیز دیگر
}

displaced-close-today-action = امروز بسته‌ایم

displaced-close-action = بستن امروز

displaced-reason-label = به چه دلیل؟

displaced-reason-hint = همین دلیل، همراه با عذرخواهی، به بیماران گفته می‌شود.

displaced-who-label = چه کسی کار نمی‌کند؟

displaced-everybody-label = همهٔ مطب

# $count (Number) - who is booked from now on today
displaced-affected-line = { $count ->
    [one] امروز { $count } نفر دیگر نوبت دارد و برای جابه‌جایی در این فهرست می‌آید.
   *[other] امروز { $count } نفر دیگر نوبت دارند و برای جابه‌جایی در این فهرست می‌آیند.
}
