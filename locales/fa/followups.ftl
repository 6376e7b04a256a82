## The list

followups-list-title = تماس‌ها

# $count (Number) - calls due
followups-list-line = { $count } تماس در پیش است

followups-list-empty = همهٔ تماس‌ها گرفته شده است. روز خوبی است.

# $kind (Text) - what the work asks for
followups-kind-label = { $kind ->
    [next-day-call] تماس پیگیری
    [doctor-callback] تماس پزشک
    [recall] فراخوان دوره‌ای
    [remote-contact] پیگیری از راه دور
    [debt] ماندهٔ حساب
    [no-show] عدم مراجعه
    [left-unseen] رفتن پیش از دیدن پزشک
    [mend] نیازمند اصلاح
    [step-unbooked] نوبت گرفته نشده
   *[other] تماس
}

# $count (Number) - days
followups-late-label = { $count } روز گذشته

followups-urgent-label = فوری

# $count (Number) - tries so far
followups-attempts-label = { $count } بار تماس گرفته شد

followups-open-action = تماس

followups-book-action = ثبت نوبت

followups-file-action = پروندهٔ بیمار

## The call

# $kind (Text) - what the work asks for
# $name (Text) - the patient
followups-call-title = { $kind ->
    [next-day-call] تماس پیگیری: { $name }
    [doctor-callback] تماس پزشک: { $name }
    [recall] فراخوان دوره‌ای: { $name }
    [remote-contact] پیگیری از راه دور: { $name }
    [debt] ماندهٔ حساب: { $name }
    [no-show] عدم مراجعه: { $name }
    [left-unseen] پیش از دیدن پزشک رفت: { $name }
    [mend] نیازمند اصلاح: { $name }
    [step-unbooked] نوبت گرفته نشده: { $name }
   *[other] تماس: { $name }
}

followups-who-label = تماس با

# $name (Text) - the guardian
# $patient (Text) - the patient
followups-who-guardian-line = { $name }، سرپرست { $patient }

# $name (Text) - how to address
followups-called-line = صدایش کنید: { $name }

# $day (Text) - the day
followups-due-line = موعد: { $day }

# $day (Text) - day of the visit
# $services (Text) - what was done
followups-visit-line = مراجعهٔ { $day }: { $services }

# $day (Text) - day of the visit
followups-visit-plain-line = مراجعهٔ { $day }

# $name (Text) - the doctor
followups-doctor-line = پزشک: { $name }

followups-phone-empty = شماره‌ای در پرونده نوشته نشده است.

followups-script-title = چه بگوییم

followups-outcome-title = تماس چه شد؟

# $outcome (Text) - how the try ended
followups-outcome-label = { $outcome ->
    [reached] پاسخ داد
    [no-answer] پاسخ نداد
    [busy] اشغال بود
    [call-later] بعداً تماس بگیریم
    [wrong-number] شماره اشتباه است
    [not-interested] نمی‌خواهد
   *[other] تماس
}

followups-pain-label = درد

# $pain (Text) - none, some or strong
followups-pain-choice = { $pain ->
    [none] ندارد
    [some] کمی دارد
   *[strong] شدید است
}

followups-bleeding-label = خون‌ریزی

# $bleeding (Text) - stopped or still
followups-bleeding-choice = { $bleeding ->
    [stopped] بند آمده
   *[still] ادامه دارد
}

followups-note-label = یادداشت

followups-again-label = تماس دوباره در

# $name (Text) - the doctor
followups-doctor-hint = این پاسخ همین حالا به عنوان فوری به { $name } می‌رسد.

followups-doctor-plain-hint = این پاسخ همین حالا به عنوان فوری به پزشک می‌رسد.

followups-record-action = ثبت تماس

followups-next-action = تماس بعدی

followups-done-hint = این تماس به پایان رسیده است.

followups-attempts-title = تماس‌های پیشین

# $day (Text) - the day
# $time (Text) - time of day
# $outcome (Text) - outcome in words
followups-attempt-line = { $day }، ساعت { $time }: { $outcome }

# $pain (Text) - none, some or strong
followups-pain-action = { $pain ->
    [none] درد ندارد
    [some] کمی درد دارد
   *[strong] درد شدید دارد
}

# $bleeding (Text) - stopped or still
followups-bleeding-action = { $bleeding ->
    [stopped] خون‌ریزی بند آمده
   *[still] خون‌ریزی ادامه دارد
}
