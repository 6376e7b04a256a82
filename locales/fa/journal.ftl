# What was done, for the record and the note after an act. Each key is journal- and the kind of act.
# The attributes offer to take the act back and to do it again.

journal-practice-create = مطب راه‌اندازی شد

journal-sample-fill = مطب نمونه پر شد

journal-practice-edit = مشخصات مطب تغییر کرد
    .undo = برگرداندنِ تغییر مشخصات مطب
    .redo = انجام دوبارهٔ تغییر مشخصات مطب

journal-rule-set = قاعده‌ای تعیین شد
    .undo = برگرداندنِ تعیین قاعده
    .redo = انجام دوبارهٔ تعیین قاعده

journal-staff-add = همکار تازه ثبت شد
    .undo = برگرداندنِ ثبت همکار
    .redo = انجام دوبارهٔ ثبت همکار

journal-staff-edit = مشخصات همکار تغییر کرد
    .undo = برگرداندنِ تغییر مشخصات همکار
    .redo = انجام دوبارهٔ تغییر مشخصات همکار

journal-staff-delegate = اجازهٔ کار به نام پزشک تغییر کرد
    .undo = برگرداندنِ اجازهٔ کار به نام پزشک
    .redo = انجام دوبارهٔ اجازهٔ کار به نام پزشک

journal-staff-leave = روزهای مرخصی همکار تغییر کرد
    .undo = برگرداندنِ تغییر روزهای مرخصی همکار
    .redo = انجام دوبارهٔ تغییر روزهای مرخصی همکار

journal-emergency-open = پروندهٔ بسته‌ای در اضطرار باز شد

journal-emergency-review = دسترسی اضطراری بازبینی شد
    .undo = برگرداندنِ بازبینی دسترسی اضطراری
    .redo = انجام دوبارهٔ بازبینی دسترسی اضطراری

journal-session-open = ورود به برنامه

journal-staff-password = برای همکاری گذرواژه گذاشته شد

journal-staff-pin = پین تغییر کرد

journal-recovery-renew = کلید بازیابی تازه ساخته شد

journal-device-name = نام رایانه ثبت شد
    .undo = برگرداندنِ نام‌گذاری رایانه
    .redo = انجام دوبارهٔ نام‌گذاری رایانه

journal-service-add = خدمت تازه ثبت شد
    .undo = برگرداندنِ ثبت خدمت
    .redo = انجام دوبارهٔ ثبت خدمت

journal-service-edit = خدمت تغییر کرد
    .undo = برگرداندنِ تغییر خدمت
    .redo = انجام دوبارهٔ تغییر خدمت

journal-patient-add = پروندهٔ بیمار باز شد
    .undo = برگرداندنِ باز کردن پرونده
    .redo = انجام دوبارهٔ باز کردن پرونده

journal-patient-edit = پروندهٔ بیمار تغییر کرد
    .undo = برگرداندنِ تغییر پرونده
    .redo = انجام دوبارهٔ تغییر پرونده

journal-appointment-book = نوبت ثبت شد
    .undo = برگرداندنِ ثبت نوبت
    .redo = انجام دوبارهٔ ثبت نوبت

journal-appointment-move = نوبت جابه‌جا شد
    .undo = برگرداندنِ جابه‌جایی نوبت
    .redo = انجام دوبارهٔ جابه‌جایی نوبت

journal-appointment-confirm = نوبت تأیید شد
    .undo = برگرداندنِ تأیید نوبت
    .redo = انجام دوبارهٔ تأیید نوبت

journal-appointment-cancel = نوبت لغو شد
    .undo = برگرداندنِ لغو نوبت
    .redo = انجام دوبارهٔ لغو نوبت

journal-appointment-no-show = عدم مراجعه ثبت شد
    .undo = برگرداندنِ ثبت عدم مراجعه
    .redo = انجام دوبارهٔ ثبت عدم مراجعه

journal-visit-arrive = بیمار پذیرش شد
    .undo = برگرداندنِ پذیرش بیمار
    .redo = انجام دوبارهٔ پذیرش بیمار

journal-visit-call-in = بیمار به اتاق رفت
    .undo = برگرداندنِ فراخواندن به اتاق
    .redo = انجام دوبارهٔ فراخواندن به اتاق

journal-visit-note = یادداشت مراجعه نوشته شد
    .undo = برگرداندنِ یادداشت مراجعه
    .redo = انجام دوبارهٔ یادداشت مراجعه

journal-visit-close = مراجعه بسته شد
    .undo = برگرداندنِ بستن مراجعه
    .redo = انجام دوبارهٔ بستن مراجعه

journal-visit-leave = بیمار رفت
    .undo = برگرداندنِ خداحافظی بیمار
    .redo = انجام دوبارهٔ خداحافظی بیمار

journal-step-accept = گام بعدی پذیرفته شد
    .undo = برگرداندنِ پذیرفتن گام بعدی
    .redo = انجام دوبارهٔ پذیرفتن گام بعدی

journal-step-book = برای گام بعدی نوبت ثبت شد
    .undo = برگرداندنِ ثبت نوبت گام بعدی
    .redo = انجام دوبارهٔ ثبت نوبت گام بعدی

journal-followup-attempt = تماس ثبت شد
    .undo = برگرداندنِ ثبت تماس
    .redo = انجام دوبارهٔ ثبت تماس

journal-import-run = جدولی وارد شد

journal-journal-undo = کاری برگردانده شد
    .undo = پس گرفتن برگرداندن
    .redo = برگرداندن دوباره

journal-journal-redo = کاری دوباره انجام شد
    .undo = برگرداندن دوباره
    .redo = انجام دوباره

journal-merge-mend = ناهمخوانی دو رایانه به همکار سپرده شد

journal-backup-target = جای نسخه‌های پشتیبان تغییر کرد
    .undo = برگرداندن تغییر جای نسخه‌های پشتیبان
    .redo = انجام دوبارهٔ تغییر جای نسخه‌های پشتیبان

journal-backup-make = نسخهٔ پشتیبان ساخته و بررسی شد

journal-key-change = کلید فایل عوض شد

journal-practice-restore = نسخهٔ پشتیبان بازگردانده شد
