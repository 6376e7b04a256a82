# The front desk's day.

# What is seen to before the door opens, where the practice keeps the usual list.
# $code (Text) - light, scent, music, water, clean or toys
desk-checklist-item = { $code ->
    [light] نور: همهٔ چراغ‌ها روشن، بی‌سوسو
    [scent] بو: هوای تازه و بوی ملایم، بدون تندی
    [music] موسیقی: آرام و بی‌کلام
    [water] آب و لیوان و چای آماده است
    [clean] اتاق انتظار، میز پذیرش و سرویس بهداشتی تمیز است
    [toys] اسباب‌بازی‌ها و کتاب‌ها مرتب و پاکیزه‌اند
   *[other] چیز دیگر
}

## Somebody without an appointment

desk-walk-in-action = پذیرش بدون نوبت

desk-walk-in-title = بیماری بدون نوبت آمده است

desk-walk-in-patient-label = چه کسی؟

desk-walk-in-patient-placeholder = نام یا شماره را بنویسید

# $text (Text) - what was typed
desk-walk-in-new-action = بیمار تازه: «{ $text }»

desk-walk-in-doctor-label = پزشک

desk-walk-in-doctor-any = هر پزشکی که زودتر بتواند

desk-walk-in-service-label = خدمت

desk-walk-in-service-none = هنوز مشخص نیست

desk-walk-in-note-label = برای چه آمده است؟

desk-walk-in-save-action = دادن شمارهٔ صف

desk-walk-in-next-action = نفر بعدی

desk-number-label = شمارهٔ صف

# $name (Text) - the patient
desk-number-hint = این شماره را به { $name } بگویید.

## A doctor is late

desk-late-action = پزشک دیر می‌رسد

desk-late-title = پزشک دیر می‌رسد

desk-late-doctor-label = کدام پزشک؟

desk-late-minutes-label = چند دقیقه؟

desk-late-own-label = یا به دقیقه بنویسید

desk-late-reason-label = دلیلی که می‌توان گفت

# $reason (Text) - previous, emergency, road or surgery
desk-late-reason-choice = { $reason ->
    [previous] کار بیمار پیشین طول کشید
    [emergency] بیماری اورژانسی رسید
    [surgery] جراحی طول کشید
   *[road] ترافیک سنگین بود
}

desk-late-save-action = آماده کردن متن و فهرست

desk-late-edit-action = تغییر دقیقه یا دلیل

desk-late-over-action = تأخیر تمام شد

# $name (Text) - the doctor
# $minutes (Number) - the delay
desk-late-line = { $name } { $minutes } دقیقه دیرتر می‌رسد

# $told (Number) - those who know
# $count (Number) - all
desk-late-told-line = { $told } نفر از { $count } نفر خبر دارند

# $name (Text) - the doctor
# $minutes (Number) - the delay
# $count (Number) - those who do not know
desk-late-untold-action = { $name } { $minutes } دقیقه دیرتر می‌رسد؛ { $count } نفر خبر ندارند

desk-late-empty = کسی نیست که لازم باشد باخبر شود.

desk-late-done = همه باخبر شدند.

desk-late-here-label = در مطب است

# $time (Time) - when it is best to come
desk-late-come-line = بهتر است ساعت { $time } بیایند

# $time (Time) - when their turn comes
desk-late-turn-line = نوبتشان حدود ساعت { $time } است

# $outcome (Text) - will-wait, refreshment, wants-move or no-answer
desk-late-answer-choice = { $outcome ->
    [will-wait] منتظر می‌ماند
    [refreshment] پذیرایی را قبول کرد
    [wants-move] وقت دیگری می‌خواهد
    [no-answer] پاسخ نداد
   *[other] باخبر شد
}

desk-late-channel-label = چگونه خبر داده شد؟

# $channel (Text) - phone or desk
desk-late-channel-choice = { $channel ->
    [phone] تلفنی
   *[desk] حضوری
}

desk-late-list-label = کسانی که باید باخبر شوند

## Another time

# $name (Text) - the patient
desk-move-title = وقت دیگری برای { $name }

# $day (Day long) - the day
# $time (Time) - when
desk-move-sub = نوبت کنونی: { $day }، ساعت { $time }

desk-move-label = نخستین وقت‌های خالی

desk-move-empty = در روزهای نزدیک وقت خالی نیست.

desk-move-anybody-action = نزد هر پزشکی

desk-move-calendar-action = دیدن دفتر نوبت

## Left without being seen

# $name (Text) - the patient
desk-left-title = { $name } چرا پیش از دیدن پزشک رفت؟

desk-left-label = دلیل

# $reason (Text) - wait, urgent, feels-better or other
desk-left-choice = { $reason ->
    [wait] انتظار طولانی شد
    [urgent] کار فوری داشت
    [feels-better] حالش بهتر شد
   *[other] دلیل دیگر
}

desk-left-words-label = یا به بیان خود بیمار

desk-left-hint = گام بعدی باز می‌ماند و تماسی برای همین امروز به فهرست کارها افزوده می‌شود.

desk-left-save-action = ثبت رفتن

## What to say

desk-say-title = چه بگوییم

desk-say-copy-action = رونوشت متن

desk-say-copied-line = از متن رونوشت گرفته شد.

desk-say-next-action = متن دیگر

## What waits

desk-checklist-title = پیش از باز شدن مطب

# $done (Number) - those seen to
# $count (Number) - all
desk-checklist-line = { $done } از { $count }

desk-lists-label = آنچه در انتظار شماست

# $list (Text) - enquiries, displaced, reminders, freed or offers
# $count (Number) - how many
desk-list-action = { $list ->
    [enquiries] درخواست‌ها: { $count }
    [displaced] نیازمند جابه‌جایی: { $count }
    [reminders] یادآوری‌ها: { $count }
    [freed] وقت‌های آزادشده: { $count }
   *[offers] پیشنهادهای در جریان: { $count }
}

# $count (Number) - how many
# $minutes (Number) - how long the oldest waits
desk-enquiries-action = درخواست‌ها: { $count }، قدیمی‌ترین { $minutes } دقیقه پیش

# $count (Number) - how many, none of which waits a whole minute
desk-enquiries-now-action = درخواست‌ها: { $count }، همین حالا

## The end of the day

desk-day-end-action = پایان روز

# $day (Day long) - the day
desk-end-title = پایان { $day }

# $count (Number) - what is open
desk-end-left-line = { $count } مورد هنوز باز است

desk-end-clear-line = همهٔ کارها انجام شده است.

desk-end-unresolved-title = آمد یا نیامد؟

desk-end-unresolved-empty = نتیجهٔ همهٔ نوبت‌ها ثبت شده است.

# $count (Number) - appointments of the day whose time has not come
desk-end-ahead-line = وقت { $count } نوبت امروز هنوز نرسیده است

desk-end-open-title = مراجعه‌هایی که بسته نشده‌اند

desk-end-open-empty = همهٔ مراجعه‌ها بسته شده‌اند.

desk-end-unsettled-title = هنوز تسویه نشده

desk-end-unsettled-empty = همه تسویه کرده‌اند.

# $amount (Money) - what is left to pay
desk-end-due-line = مانده: { $amount }

desk-end-takings-title = دریافتی امروز

desk-end-takings-empty = امروز پولی دریافت نشده است.

# $means (Text) - cash, card or transfer
# $count (Number) - payments
desk-end-takings-line = { $means ->
    [cash] نقد ({ $count })
    [card] کارت ({ $count })
   *[transfer] انتقال بانکی ({ $count })
}

desk-end-total-label = جمع

desk-end-tomorrow-title = فردا

# $count (Number) - appointments
# $unconfirmed (Number) - those not confirmed
desk-end-tomorrow-line = { $count } نوبت، { $unconfirmed } تأییدنشده

desk-end-tomorrow-action = دیدن فردا

desk-end-backup-title = و در پایان

desk-end-backup-hint = با Ctrl+B نسخهٔ پشتیبان بگیرید؛ با آن کار امروز تمام است.

desk-end-settle-action = تسویه
