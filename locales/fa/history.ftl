history-page-title = تاریخچهٔ کارها

# $name (Text) - the patient
history-patient-title = تاریخچهٔ تغییرات { $name }

# $tab (Text) - acts, openings or emergency
history-tab-title = { $tab ->
        [acts] کارها
        [openings] پرونده‌های بازشده
       *[emergency] دسترسی‌های اضطراری
    }

history-text-label = جست‌وجو در تاریخچه
    .placeholder = کار یا نام…

history-patient-label = بیمار

history-staff-label = همکار

history-from-label = از

history-until-label = تا

history-clear-action = نمایش همه

history-filters-label = محدود کردن

history-list-empty = چنین کاری ثبت نشده است.

history-openings-empty = در این میان پرونده‌ای باز نشده است.

history-openings-hint = برای هر همکار، هر پرونده و هر بار کار با برنامه یک سطر.

history-more-action = پیش‌تر

# $name (Text) - the doctor
history-behalf-label = به نام { $name }

history-program-label = خود برنامه

history-undone-label = برگردانده شده

history-emergency-label = در اضطرار

history-open-action = باز کردن پرونده

history-close-action = بستن

history-changes-title = چه تغییر کرد

history-changes-empty = چیز دیگری برای نمایش نیست.

history-changes-more-label = تغییرها بیش از آن است که اینجا آمده.

history-old-label = پیش‌تر

history-new-label = پس از آن

history-nothing-label = هیچ

history-hidden-label = برای شما نمایش داده نمی‌شود

# $value (Text) - yes or no
history-yes-label = { $value ->
        [yes] بله
       *[no] نه
    }

history-undo-action = برگرداندن این کار

# $day (Day) - when
# $time (Time) - when
history-moment-line = { $day }، ساعت { $time }

## What the codes of the record say

# $rule (Text) - name of the rule
history-rule-choice = { $rule ->
    [referral-enabled] اعتبار معرفی
    [referral-credit] مبلغ اعتبار
    [credit-months] ماه‌های اعتبار
    [lock-minutes] دقیقه‌ها تا قفل خودکار
    [backup-minute] نسخهٔ پشتیبان روزانه
    [backup-hours] فاصلهٔ نسخه‌های پشتیبان
    [openings-months] نگهداری سابقهٔ باز کردن پرونده‌ها
    [late-cancel-hours] لغو دیرهنگام نوبت
    [wait-notice] سر زدن به کسی که منتظر است
    [wait-limit] عذرخواهی برای انتظار طولانی
    [remind-first-hours] یادآوری نخست
    [remind-second-hours] یادآوری دوم
    [handover-accept-minutes] مهلت پذیرش تحویل
    [handover-book-days] مهلت ثبت نوبت
    [offer-minutes] مهلت پیشنهاد
    [board-risk-days] روزها تا خطر از دست رفتن
    [board-lost-days] روزهای بی‌خبری تا ازدست‌رفته
    [board-back-days] روزهایی که تابلو به عقب می‌نگرد
   *[other] قاعده
}

# $state (Text) - open or done
history-followup-choice = { $state ->
    [open] باز
   *[done] انجام‌شده
}

# $golden (Text) - nothing-left or answered
history-golden-choice = { $golden ->
    [nothing-left] پرسیده شد؛ پرسشی نمانده بود
   *[answered] پرسیده شد؛ بیمار پرسشی داشت
}

# $account (Text) - whose money: an account of the ledger
history-account-choice = { $account ->
    [wallet] کیف پول
    [programme] برنامهٔ معرفی
    [patient] حساب بیمار
    [revenue] درآمد
    [cash] نقد
    [pos] کارت
   *[card-to-card] انتقال بانکی
}

# $kind (Text) - opened, switched, recovered or refused
history-entry-choice = { $kind ->
    [opened] وارد شد
    [switched] کاربر عوض شد
    [recovered] با کلید بازیابی وارد شد
   *[refused] ورود پذیرفته نشد
}

# $means (Text) - password, pin or recovery-key
history-means-choice = { $means ->
    [password] گذرواژه
    [pin] پین
   *[recovery-key] کلید بازیابی
}

# $purpose (Text) - what a call about an appointment was for
history-purpose-choice = { $purpose ->
    [remind48] یادآوری نخست
    [remind24] یادآوری دوم
    [apology] جابه‌جایی با عذرخواهی
   *[late] دیر رسیدن پزشک
}

# $channel (Text) - phone, text or desk
history-channel-choice = { $channel ->
    [phone] تلفنی
    [text] با پیام
   *[desk] حضوری
}

# $outcome (Text) - what came of an enquiry
history-enquiry-choice = { $outcome ->
    [booked] نوبت ثبت شد
    [answered] پاسخ داده شد
    [not-reached] پاسخ نداد
   *[dropped] از فهرست حذف شد
}

# $state (Text) - open, booked or ended
history-waiting-choice = { $state ->
    [open] منتظر
    [booked] نوبت گرفت
   *[ended] از فهرست برداشته شد
}

# $state (Text) - open, taken or closed
history-opening-choice = { $state ->
    [open] در حال پیشنهاد
    [taken] پر شد
   *[closed] پیشنهادش پایان یافت
}

# $event (Text) - what happened to a next step
history-step-event-choice = { $event ->
    [accepted] پذیرفته شد
    [tried] برای تماس تلاش شد
    [given-back] برگردانده شد
    [passed-on] به دیگری سپرده شد
    [climbed] بالا رفت
    [done] انجام شد
   *[ended] پایان یافت
}
