# What a field is called in the record of changes. Each key is field- with the table and the column (dashes for underscores);
# “row” stands for a row of that table that was made, “any” for what all tables have.

field-any-deleted-at = برداشته شده

field-practice-row = مطب

field-practice-name = نام

field-practice-country = کشور

field-practice-language = زبان

field-practice-calendar = تقویم

field-practice-digits = رقم‌ها

field-practice-currency = واحد پول

field-practice-money-unit = واحد نمایش مبلغ

field-practice-address = نشانی

field-practice-phone = تلفن

field-practice-zone = منطقهٔ زمانی

field-practice-week-start = روز نخست هفته

field-practice-weekend = روزهای تعطیل

field-practice-slot-minutes = گام جدول زمان به دقیقه

field-practice-is-sample = مطب نمونه

field-practice-recovery-set-at = ساخته شدن کلید بازیابی

field-practice-recovery-used-at = به کار رفتن کلید بازیابی

field-rule-value-row = قاعده

field-rule-value-name = قاعده

field-rule-value-value = مقدار

field-rule-value-valid-from = برقرار از

field-staff-row = همکار

field-staff-name = نام و نام خانوادگی

field-staff-login = نام کاربری

field-staff-language = زبان

field-staff-is-active = در مطب کار می‌کند

field-staff-specialty = تخصص

field-staff-password-set-at = گذاشته شدن گذرواژه

field-staff-pin-set-at = گذاشته شدن پین

field-staff-role-row = نقش

field-staff-role-staff-id = همکار

field-staff-role-role = نقش

field-working-hours-row = ساعت کار

field-working-hours-staff-id = همکار

field-working-hours-room-id = اتاق

field-working-hours-valid-from = برقرار از

field-working-hours-weekday = روز هفته

field-working-hours-start-minute = آغاز

field-working-hours-end-minute = پایان

field-service-row = خدمت

field-service-name = نام

field-service-code = کد

field-service-minutes = مدت به دقیقه

field-service-is-invasive = تهاجمی

field-service-recall-months = فراخوان پس از چند ماه

field-service-is-active = اکنون ارائه می‌شود

field-service-needs = چه لازم دارد

field-service-buffer-minutes = فاصلهٔ پس از آن، دقیقه

field-service-preparation = آمادگی پیش از آمدن

field-service-price-row = قیمت

field-service-price-service-id = خدمت

field-service-price-valid-from = برقرار از

field-service-price-price = قیمت

field-service-place-row = جای انجام خدمت

field-service-place-service-id = خدمت

field-service-place-staff-id = پزشک

field-service-place-room-id = اتاق

field-patient-row = پرونده

field-patient-file-no = شمارهٔ پرونده

field-patient-given-name = نام

field-patient-middle-name = نام میانی

field-patient-family-name = نام خانوادگی

field-patient-address-form = خطاب

field-patient-called-as = دوست دارد چه صدایش کنیم

field-patient-national-id = کد ملی

field-patient-other-id = گذرنامه یا شناسهٔ دیگر

field-patient-birth-day = تاریخ تولد

field-patient-birth-year-only = فقط سال تولد معلوم است

field-patient-sex = جنس

field-patient-city = شهر یا محله

field-patient-language = زبان بیمار

field-patient-source = راه آشنایی

field-patient-referrer-id = معرف

field-patient-guardian-id = سرپرست

field-patient-note = یادداشت

field-patient-private-note = یادداشت محرمانه

field-patient-registered-on = روز ثبت

field-patient-phone-row = شمارهٔ تماس

field-patient-phone-number = شمارهٔ تماس

field-patient-label-row = نکته

field-patient-label-tone = نوع

field-patient-label-text = نکته

field-patient-label-is-private = محرمانه

field-patient-label-topic = موضوع

field-patient-label-detail = توضیح بیشتر

field-patient-label-told-by = گفتهٔ

field-patient-label-told-on = روز گفتن

field-patient-label-staff-id = نوشتهٔ

field-patient-label-question-id = پاسخ به پرسش

field-patient-label-until-on = معتبر تا

field-patient-label-at-call = هنگام تماس دیده می‌شود

field-patient-label-at-desk = در پذیرش دیده می‌شود

field-patient-label-at-visit = هنگام مراجعه دیده می‌شود

field-question-row = پرسش

field-question-topic = موضوع

field-question-text = پرسش

field-household-row = خانوار

field-household-name = نام

field-household-member-row = عضو خانوار

field-household-member-household-id = خانوار

field-household-member-patient-id = بیمار

field-household-member-relation = نسبت

field-speaks-for-row = تماس به جای بیمار

field-speaks-for-patient-id = بیمار

field-speaks-for-person-id = با چه کسی

field-appointment-row = نوبت

field-appointment-patient-id = بیمار

field-appointment-staff-id = پزشک

field-appointment-service-id = خدمت

field-appointment-day = روز

field-appointment-start-minute = ساعت

field-appointment-minutes = مدت به دقیقه

field-appointment-status = وضعیت

field-appointment-source = راه گرفتن نوبت

field-appointment-cancel-reason = دلیل لغو نوبت

field-appointment-reminder-sent = یادآوری فرستاده شده

field-appointment-booked-on = روز گرفتن نوبت

field-appointment-note = یادداشت

field-appointment-room-id = اتاق

field-appointment-buffer-minutes = فاصلهٔ پس از آن، دقیقه

field-appointment-beyond = ثبت فراتر از قاعده

field-appointment-beyond-reason = دلیل ثبت فراتر از قاعده

field-appointment-beyond-hours = بیرون از ساعت کاری هم بود

field-series-row = دورهٔ نوبت‌ها

field-series-patient-id = بیمار

field-series-weekdays = روزهای هفته

field-series-every-weeks = هر چند هفته یک بار

field-series-wanted = شمار نوبت‌ها

field-appointment-change-row = تغییر نوبت

field-appointment-change-reason = دلیل

field-enquiry-row = درخواست

field-enquiry-kind = برای چه

field-enquiry-patient-id = بیمار

field-enquiry-name = نام

field-enquiry-mobile = تلفن

field-enquiry-matter = موضوع

field-enquiry-source = راه آشنایی

field-enquiry-received-at = زمان دریافت

field-enquiry-answered-at = زمان پاسخ

field-enquiry-outcome = نتیجه

field-visit-row = مراجعه

field-visit-patient-id = بیمار

field-visit-staff-id = پزشک

field-visit-day = روز

field-visit-state = وضعیت

field-visit-arrived-at = پذیرش

field-visit-called-in-at = رفتن به اتاق

field-visit-closed-at = بسته شدن مراجعه

field-visit-left-at = رفتن از مطب

field-visit-own-words = به زبان خود بیمار

field-visit-note = یادداشت

field-visit-golden = پرسش از حرف‌های نگفته

field-visit-golden-answer = پرسش بیمار

field-visit-sentence = آنچه به بیمار گفته شد

field-visit-queue-no = شمارهٔ صف

field-visit-walk-in-service-id = برای چه آمد

field-visit-left-reason = دلیل رفتن پیش از دیدن پزشک

field-visit-amends = دلجویی

field-visit-amends-at = زمان دلجویی

field-visit-service-row = خدمت مراجعه

field-visit-service-service-id = خدمت

field-visit-service-quantity = تعداد

field-visit-service-unit-price = قیمت هر یک

field-visit-service-total = جمع

field-delay-row = تأخیر پزشک

field-delay-staff-id = پزشک

field-delay-day = روز

field-delay-minutes = دقیقه‌های تأخیر

field-delay-reason = دلیل

field-checklist-item-row = مورد فهرست آماده‌سازی مطب

field-checklist-item-text = به چه چیزی رسیدگی می‌شود

field-checklist-tick-row = علامت در فهرست آماده‌سازی

field-checklist-tick-day = روز

field-script-row = متنی که گفته می‌شود

field-script-kind = موقعیت

field-script-language = زبان

field-script-body = متن

field-invoice-row = صورت‌حساب

field-invoice-number = شماره

field-invoice-patient-id = بیمار

field-invoice-day = روز

field-next-step-row = گام بعدی

field-next-step-patient-id = بیمار

field-next-step-kind = نوع

field-next-step-owner-id = پیگیر

field-next-step-colleague-id = ارجاع به همکار

field-next-step-service-id = خدمت

field-next-step-due-on = موعد

field-next-step-reason = برای چه

field-next-step-is-urgent = فوری

field-next-step-state = وضعیت

field-next-step-created-on = روز تعیین

field-next-step-end-reason = دلیل پایان درمان

field-next-step-answer = پاسخ ارجاع

field-next-step-seen-at = پاسخ دیده شد

field-step-event-row = در مسیر یک گام

field-step-event-kind = چه شد

field-step-event-to-id = به چه کسی

field-step-event-reason = دلیل

field-followup-row = پیگیری

field-followup-kind = نوع

field-followup-patient-id = بیمار

field-followup-owner-id = پیگیر

field-followup-due-on = موعد

field-followup-is-urgent = فوری

field-followup-state = وضعیت

field-followup-matter = موضوع

field-attempt-row = تماس

field-attempt-staff-id = تماس‌گیرنده

field-attempt-at = زمان تماس

field-attempt-outcome = نتیجه

field-attempt-pain = درد

field-attempt-bleeding = خون‌ریزی

field-attempt-note = یادداشت

field-posting-row = سند حساب

field-posting-kind = نوع

field-posting-patient-id = بیمار

field-posting-day = روز

field-posting-note = توضیح

field-posting-line-row = ردیف سند

field-posting-line-account = حساب

field-posting-line-amount = مبلغ

field-wallet-lot-row = اعتبار

field-wallet-lot-patient-id = بیمار

field-wallet-lot-amount = مبلغ

field-wallet-lot-granted-on = روز دادن

field-wallet-lot-expires-on = اعتبار تا

field-device-row = رایانه

field-device-name = نام

field-staff-right-row = دسترسی همکار

field-staff-right-staff-id = همکار

field-staff-right-name = دسترسی

field-staff-right-is-given = افزون بر نقش‌ها داده شده

field-staff-delegate-row = کار به نام پزشک

field-staff-delegate-staff-id = پزشک

field-staff-delegate-assistant-id = دستیار

field-staff-leave-row = مرخصی

field-staff-leave-staff-id = همکار

field-staff-leave-substitute-id = جانشین

field-staff-leave-from-day = نخستین روز

field-staff-leave-until-day = آخرین روز

field-room-row = اتاق

field-room-name = نام

field-room-is-active = در حال استفاده

field-holiday-row = روز تعطیل

field-holiday-day = روز

field-holiday-name = نام

field-holiday-is-off = تعطیل

field-holiday-source = منبع

field-closure-row = زمان بسته

field-closure-staff-id = پزشک

field-closure-room-id = اتاق

field-closure-from-day = نخستین روز

field-closure-until-day = آخرین روز

field-closure-start-minute = آغاز

field-closure-end-minute = پایان

field-closure-reason = دلیل

field-closure-is-urgent = ناگهانی

field-sign-in-row = ورود به برنامه

field-sign-in-staff-id = همکار

field-sign-in-login = نام کاربری

field-sign-in-kind = چگونگی

field-sign-in-means = با چه چیزی

field-sign-in-tries = شمار تلاش‌ها

field-emergency-row = دسترسی اضطراری

field-emergency-staff-id = همکار

field-emergency-patient-id = بیمار

field-emergency-reason = دلیل

field-emergency-until-at = باز تا

field-emergency-reviewed-by = بررسی‌کننده

field-emergency-reviewed-at = زمان بررسی

field-backup-target-row = جای نسخه‌های پشتیبان

field-backup-target-name = نام

field-backup-target-folder = پوشه

field-backup-target-is-automatic = پشتیبان‌گیری خودکار

field-backup-row = نسخهٔ پشتیبان

field-backup-target-id = جا

field-backup-file-name = فایل

field-backup-made-at = زمان نسخه

field-backup-bytes = اندازه به بایت

field-backup-acts = کارهای ثبت‌شده در آن

field-backup-cause = دلیل ساخت

field-key-change-row = کلید تازهٔ فایل

field-restore-row = نسخهٔ بازگردانده

field-restore-made-at = زمان نسخه

field-restore-from-device = در کدام رایانه ساخته شد

field-appointment-contact-row = تماس دربارهٔ نوبت

field-appointment-contact-purpose = برای چه

field-appointment-contact-channel = چگونه

field-appointment-contact-outcome = نتیجه

field-appointment-contact-note = یادداشت

field-waiting-row = جای در فهرست انتظار

field-waiting-patient-id = بیمار

field-waiting-service-id = خدمت

field-waiting-minutes = مدت به دقیقه

field-waiting-weekdays = روزهای مناسب هفته

field-waiting-start-minute = نه زودتر از

field-waiting-end-minute = تا ساعت

field-waiting-from-day = از روز

field-waiting-until-day = تا روز

field-waiting-urgency = فوریت

field-waiting-may-call = برای وقت آزاد می‌توان تماس گرفت

field-waiting-note = یادداشت

field-waiting-state = وضعیت

field-waiting-end-reason = دلیل برداشتن

field-opening-row = وقت آزاد پیشنهادی

field-opening-staff-id = پزشک

field-opening-room-id = اتاق

field-opening-day = روز

field-opening-start-minute = ساعت

field-opening-minutes = مدت به دقیقه

field-opening-mode = شیوهٔ پیشنهاد

field-opening-wave-size = شمار پیشنهادهای هم‌زمان

field-opening-limit-minutes = مهلت پیشنهاد به دقیقه

field-opening-state = وضعیت

field-offer-row = پیشنهاد وقت آزاد

field-offer-patient-id = بیمار

field-offer-start-minute = ساعت

field-offer-expires-at = مهلت تا

field-offer-state = وضعیت

field-offer-answered-at = زمان پاسخ

field-offer-told-at = زمان خبر دادن پر شدن وقت

field-record-entry-row = سطر پروندهٔ پزشکی

field-record-entry-patient-id = بیمار

field-record-entry-kind = این چیست

field-record-entry-text = متن

field-record-entry-detail = توضیح

field-record-entry-from-on = از تاریخ

field-record-entry-until-on = تا تاریخ

field-record-entry-staff-id = نویسنده

field-intake-row = شرح حال

field-intake-patient-id = بیمار

field-intake-staff-id = ثبت‌کننده

field-intake-day = روز

field-intake-answer = روند درمان

field-attachment-row = تصویر یا مدرک

field-attachment-patient-id = بیمار

field-attachment-kind = نوع

field-attachment-title = نام

field-attachment-taken-on = روز

field-attachment-staff-id = افزاینده

field-consent-row = رضایت کتبی

field-consent-patient-id = بیمار

field-consent-purpose = برای چه

field-consent-scope = چه چیزی مجاز است

field-consent-given-on = روز امضا

field-consent-until-on = معتبر تا

field-consent-signed-by = امضاکننده

field-consent-staff-id = افزاینده

field-consent-withdrawn-on = روز پس‌گرفتن

field-consent-withdrawn-reason = دلیل پس‌گرفتن

field-attachment-export-row = ذخیره در فایل

field-attachment-export-patient-id = بیمار

field-attachment-export-purpose = برای چه

field-attachment-export-staff-id = ذخیره‌کننده

field-plan-row = طرح درمان

field-plan-patient-id = بیمار

field-plan-staff-id = پزشک

field-plan-title = عنوان

field-plan-offered-on = روز پیشنهاد

field-plan-option-id = گزینهٔ بیمار

field-plan-chosen-on = روز انتخاب

field-plan-witness-id = شاهد

field-plan-financing = پرداخت از راه

field-plan-ended-on = روز پایان

field-plan-end-reason = دلیل پایان

field-plan-owner-id = پیگیر

field-plan-option-row = گزینهٔ طرح

field-plan-option-what = چه کاری

field-plan-option-why = چرا

field-plan-option-how-long = چه مدت

field-plan-phase-row = مرحلهٔ طرح

field-plan-phase-priority = اولویت

field-plan-phase-what = چه کاری

field-plan-phase-service-id = خدمت

field-plan-phase-amount = هزینه

field-plan-phase-done-on = روز انجام

field-plan-phase-stalled-on = مانده از

field-plan-phase-stalled-reason = دلیل ماندن

field-plan-instalment-row = قرار پرداخت

field-plan-instalment-due-on = روز پرداخت

field-plan-instalment-amount = مبلغ

field-path-point-row = مورد نقشهٔ مسیر بیمار

field-path-point-stage = گام مسیر

field-path-point-kind = مانع یا جاذبه

field-path-point-text = شرح

field-path-point-owner-id = پیگیری با

field-path-point-until-on = تا چه روزی

field-path-point-mended-on = روز رفع

field-visit-means = شیوهٔ دیدار

field-visit-expected = نتیجهٔ مورد انتظار

field-visit-reached = نتیجهٔ به‌دست‌آمده

field-visit-reached-how = چه اندازه به نتیجه رسید

field-protocol-row = پروتکل

field-protocol-occasion = برای کدام مراجعه

field-protocol-service-id = خدمت

field-protocol-item-row = بند پروتکل

field-protocol-item-kind = شیوهٔ پاسخ

field-protocol-item-text = پرسش

field-protocol-item-unit = واحد

field-protocol-item-choices = گزینه‌ها

field-protocol-item-is-needed = لازم

field-protocol-answer-row = پاسخ پروتکل

field-protocol-answer-value = پاسخ

field-protocol-answer-staff-id = نویسنده

field-measurement-row = اندازه‌گیری

field-measurement-patient-id = بیمار

field-measurement-name = آنچه اندازه‌گیری شد

field-measurement-value = مقدار

field-measurement-unit = واحد

field-measurement-staff-id = اندازه‌گیرنده

field-visit-shown-row = با چه نشان داده شد

field-visit-shown-means = وسیله

field-visit-shown-what = آنچه نشان داده شد

field-visit-note-row = یادداشت مراجعه

field-visit-note-staff-id = نویسنده

field-visit-note-text = یادداشت

field-visit-note-is-private = محرمانه

field-value-clash-row = دو نوشته برای یک جا

field-value-clash-field = جای نوشته

field-value-clash-patient-id = بیمار

field-value-clash-kept = نوشتهٔ کنونی

field-value-clash-other = نوشتهٔ دیگر

field-value-clash-other-by = نویسندهٔ دیگر

field-value-clash-settled-at = زمان انتخاب

field-value-clash-settled-by = انتخاب‌کننده
