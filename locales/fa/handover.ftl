handover-mine-title = نزد شما

handover-mine-empty = چیزی در انتظار شما نیست.

handover-climbed-title = به‌موقع پذیرفته نشد

handover-sent-title = ارجاع‌های شما

handover-received-title = ارجاع به شما

handover-open-title = مراجعه‌های بازمانده

handover-new-label = تازه

# $why (Text) - why it has climbed
handover-why-label = { $why ->
    [unaccepted] به‌موقع پذیرفته نشد
    [unbooked] پذیرفته شد، به‌موقع نوبت نگرفت
   *[nobody] کس دیگری نیست که بپذیرد
}

# $rung (Text) - how far it has climbed
handover-rung-label = { $rung ->
    [coordinator] هماهنگ‌کننده می‌بیند
    [doctor] پزشک می‌بیند
    [manager] مدیر می‌بیند
   *[owner] نزد پیگیر
}

handover-just-now-label = همین حالا

# $count (Number) - minutes
handover-minutes-line = از { $count } دقیقه پیش

# $count (Number) - hours
handover-hours-line = از { $count } ساعت پیش

# $count (Number) - days
handover-days-line = از { $count } روز پیش

# $count (Number) - tries
handover-tries-line = { $count } بار تلاش شد

# $kind (Text) - what happened
# $name (Text) - who did it
handover-last-line = { $kind ->
    [given-back] { $name } آن را بازگرداند
    [passed-on] { $name } آن را سپرد
   *[other] { $name }
}

# $outcome (Text) - how the try ended
handover-outcome-label = { $outcome ->
    [reached] پاسخ داد
    [no-answer] پاسخ نداد
    [busy] مشغول بود
    [call-later] گفت دیرتر تماس بگیرید
   *[wrong-number] شماره اشتباه است
}

handover-try-action = یادداشت تلاش

handover-try-title = نتیجهٔ تماس چه بود؟

handover-give-action = بازگرداندن

handover-give-title = چرا بازمی‌گردانید؟

handover-pass-action = سپردن به دیگری

handover-pass-title = سپردن گام به دیگری

handover-to-label = به چه کسی؟

handover-note-label = چه باید بداند؟

handover-done-action = به گونهٔ دیگری انجام شد

handover-done-title = چگونه انجام شد؟

handover-end-action = دیگر نیازی نیست

handover-end-title = چرا دیگر نیازی نیست؟

handover-reason-label = دلیل

handover-answer-action = پاسخ دادن

# $name (Text) - the colleague who sent the patient
handover-answer-title = پاسخ به { $name }

handover-answer-label = به همکارتان چه می‌گویید؟

handover-seen-action = دیدم

# $name (Text) - who sent the patient
handover-from-line = از { $name }

# $name (Text) - the colleague
handover-to-line = به { $name }

# $state (Text) - where the referral stands
handover-referral-label = { $state ->
    [sent] هنوز نوبت ندارد
    [booked] نوبت دارد
    [seen] همکار دید
    [answered] پاسخ داده شد
   *[ended] پایان یافت
}

