plans-card-title = طرح‌های درمان

plans-card-empty = هنوز طرحی پیشنهاد نشده است.

plans-new-action = طرح درمان تازه

plans-edit-action = تغییر طرح

plans-choose-action = بیمار برگزید

plans-pay-action = قرار پرداخت

plans-end-action = پایان طرح

plans-reopen-action = ادامهٔ طرح

plans-print-action = چاپ برای بیمار

plans-done-action = انجام شد

plans-undone-action = انجام نشده بود

plans-stall-action = فعلاً می‌ماند

plans-go-action = ادامه می‌یابد

plans-book-action = نوبت برای این مرحله

plans-save-action = ثبت

plans-back-action = بازگشت

plans-add-option-action = گزینهٔ دیگر

plans-drop-option-action = برداشتن گزینه

plans-add-phase-action = مرحلهٔ دیگر

plans-drop-phase-action = برداشتن مرحله

plans-add-payment-action = پرداخت دیگر

plans-drop-payment-action = برداشتن پرداخت

plans-spread-action = پخش کردن در ماه‌ها

# $name (Text) - the patient
plans-new-title = طرح درمان برای { $name }

plans-edit-title = تغییر طرح درمان

plans-choose-title = بیمار کدام را برگزید؟

plans-pay-title = قرار پرداخت

plans-end-title = چرا طرح ادامه نمی‌یابد؟

plans-stall-title = چرا این مرحله می‌ماند؟

plans-title-label = طرح برای چیست؟

plans-doctor-label = پزشک

plans-owner-label = چه کسی پیگیر است؟

plans-what-label = چه کاری؟

plans-why-label = چرا؟ به زبان بیمار

plans-long-label = چه مدت؟

plans-phases-title = مرحله‌ها

plans-phase-label = مرحله

plans-service-label = خدمت

plans-amount-label = هزینه

plans-priority-label = اولویت

plans-option-label = گزینه

plans-witness-label = شاهد انتخاب

plans-day-label = روز انتخاب

plans-financing-label = پرداخت از راه

plans-financing-hint = تنها نام بانک یا سامانه؛ مطب در آن نقشی ندارد.

plans-due-label = روز

plans-sum-label = مبلغ

plans-months-label = در چند ماه؟

plans-reason-label = دلیل

plans-payments-title = قرار پرداخت

# $amount (Money) - what an option costs
plans-cost-line = جمع هزینه: { $amount }

# $agreed (Money) - what is agreed
# $cost (Money) - what the option costs
plans-agreed-line = { $agreed } از { $cost }

# $day (Text) - the day
plans-offered-line = پیشنهاد در { $day }

# $day (Text) - the day
# $name (Text) - the witness
plans-chosen-line = انتخاب بیمار در { $day }، نزد { $name }

# $day (Text) - the day
plans-ended-line = پایان‌یافته در { $day }

plans-waiting-line = در انتظار انتخاب بیمار

# $done (Number) - phases done
# $total (Number) - all phases
plans-progress-line = { $done } از { $total } مرحله انجام شده

# $day (Text) - the day
plans-booked-line = نوبت { $day }

# $day (Text) - the day
plans-done-line = انجام‌شده در { $day }

# $reason (Text) - why
plans-stalled-line = مانده: { $reason }

plans-planned-label = بدون نوبت

# $name (Text) - who
plans-owner-line = پیگیر: { $name }

# $name (Text) - who
plans-doctor-line = پزشک: { $name }

# $name (Text) - bank or platform
plans-financing-line = پرداخت از راه { $name }

plans-side-label = طرح

plans-unbooked-title = طرح‌های بی‌نوبت

plans-unbooked-empty = همهٔ طرح‌های پذیرفته‌شده نوبت دارند.

# $place (Text) - which option
plans-letter-label = { $place ->
    [first] الف
    [second] ب
    [third] ج
    [fourth] د
   *[fifth] هـ
}

# $priority (Text) - how soon
plans-priority-choice = { $priority ->
    [now] اکنون
    [soon] به‌زودی
   *[can-wait] می‌تواند بماند
}

# $reason (Text) - why a plan does not go on
plans-end-choice = { $reason ->
    [declined] بیمار نخواست
    [price] هزینه
    [elsewhere] جای دیگری درمان می‌شود
    [health] وضع سلامت
   *[other] دلیل دیگر
}

# $days (Number) - how long
plans-days-line = { $days } روز

# $count (Number) - how many plans
plans-unbooked-line = { $count } طرح پذیرفته‌شده نوبت ندارد
