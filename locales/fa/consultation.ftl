## The consultation: what is answered, measured, shown and agreed

consultation-mine-label = یادداشت من

consultation-private-label = محرمانه
    .hint = فقط شما و کسانی که اجازهٔ خواندن گفته‌های محرمانه دارند آن را می‌بینند.

# $name (Text) - the author
consultation-note-of-label = یادداشت { $name }

consultation-earlier-label = یادداشت پیشین

consultation-expected-label = نتیجه‌ای که انتظار داریم

# $day (Day) - when it was agreed
consultation-expected-before-label = انتظار ما در { $day }

consultation-reached-label = آنچه به دست آمد

# $how (Text) - how much was reached
consultation-reached-choice = { $how ->
    [reached] رسیدیم
    [partly] تا اندازه‌ای
   *[not-reached] نرسیدیم
}

consultation-shown-title = با چه نشان داده شد

# $means (Text) - by what something was explained
consultation-shown-label = { $means ->
    [model] ماکت
    [tablet] تبلت
    [drawing] طراحی
    [picture] تصویر خود بیمار
   *[other] چیز دیگر
}

consultation-shown-what-label = آنچه نشان داده شد

consultation-measures-title = اندازه‌گیری‌ها

consultation-measure-name-label = چه اندازه‌گیری شد

consultation-measure-unit-label = واحد

consultation-measure-value-label = مقدار

consultation-measure-add-action = افزودن اندازه‌گیری

# $value (Text) - an earlier value
# $day (Day list) - its day
consultation-before-line = { $value } در { $day }

consultation-protocol-title = پروتکل

# $done (Number) - answered items
# $count (Number) - all items
consultation-protocol-line = { $done } از { $count }

consultation-needed-hint = لازم

consultation-draft-line = آنچه اینجا می‌نوشتید برگشت.

consultation-clash-title = دو نوشته که هم‌زمان در دو دستگاه نوشته شده‌اند

consultation-clash-kept-label = نوشتهٔ کنونی

# $name (Text) - who wrote the other text
consultation-clash-other-label = نوشتهٔ { $name }

consultation-clash-device-label = نوشتهٔ دستگاه دیگر

consultation-clash-keep-action = همین بماند

consultation-clash-other-action = این را بگذار

consultation-clash-both-action = ساختن یک نوشته از هر دو

consultation-clash-both-label = یک نوشته از هر دو

consultation-clash-save-action = همین نوشته بماند

consultation-clash-author-hint = فقط نویسندهٔ آن انتخاب می‌کند.

consultation-remote-action = تماس از راه دور

consultation-remote-title = تماس از راه دور

# $means (Text) - how patient and doctor meet
consultation-means-label = { $means ->
    [phone] تلفنی
    [text] نوشتاری
    [video] تصویری
   *[in-person] حضوری
}

consultation-means-title = چگونه با هم در تماس‌اید؟

consultation-remote-start-action = آغاز

# $means (Text) - how patient and doctor meet
# $count (Number) - minutes
consultation-remote-line = { $means ->
    [phone] { $count } دقیقه پای تلفن
    [text] { $count } دقیقه در گفت‌وگوی نوشتاری
   *[video] { $count } دقیقه در تماس تصویری
}

consultation-words-focus-action = رفتن به زبان خود بیمار

consultation-note-focus-action = رفتن به یادداشت من

consultation-protocol-focus-action = رفتن به پروتکل
