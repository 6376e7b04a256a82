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
