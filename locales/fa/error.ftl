# What the program says when something was not done. Each key is error- and the code.

error-session-wrong-password = نام کاربری و گذرواژه با هم نمی‌خوانند.
    .hint = زبان صفحه‌کلید و Caps Lock را ببینید و دوباره بنویسید.

# $seconds (Number) - how long to wait
error-session-wait = پس از چند تلاش نادرست، تا تلاش بعدی { $seconds } ثانیه بمانید.
    .hint = چیزی برای همیشه بسته نشده است. در این فاصله زبان صفحه‌کلید و Caps Lock را ببینید.

error-session-wrong-pin = این پین از آنِ این همکار نیست.
    .hint = دوباره بنویسید یا با گذرواژه وارد شوید.

error-pin-missing = این همکار روی این رایانه پین ندارد.
    .hint = با گذرواژه وارد شوید. هر کس پین خود را در تنظیمات خودش می‌گذارد.

error-pin-invalid = پین چهار تا هشت رقم دارد.

error-password-again = این کار یک بار دیگر گذرواژهٔ شما را می‌خواهد.
    .hint = پس از آن تا پنج دقیقه پرسیده نمی‌شود.

error-password-wrong = این گذرواژهٔ شما نیست.
    .hint = زبان صفحه‌کلید و Caps Lock را ببینید و دوباره بنویسید.

error-recovery-answers-wrong = این گروه‌ها با کلید بازیابی نمی‌خوانند.
    .hint = آن‌ها را با آنچه روی کاغذ نوشته‌اید و با شمارهٔ گروه‌ها بسنجید.

error-recovery-key-invalid = این کلید بازیابی کامل نیست: نویسه‌ای جا افتاده یا فرق دارد.
    .hint = کلید هشت گروه چهارتایی دارد. یکی‌یکی با کاغذ بسنجید.

error-recovery-key-wrong = این کلید بازیابی از آنِ این مطب نیست.
    .hint = شاید بعدها کلید تازه‌ای ساخته شده باشد. برگه‌ای را بجویید که تاریخش از همه تازه‌تر است.

error-recovery-not-begun = کلید بازیابی‌ای در دست ساخت نیست.
    .hint = از نو آغاز کنید تا کلید تازه‌ای نشان داده شود.

error-recovery-not-manager = هیچ مدیری در مطب این نام کاربری را ندارد.
    .hint = کلید بازیابی مدیر را به درون راه می‌دهد. دیگران گذرواژه را از او می‌گیرند.

error-session-needed = نخست وارد شوید.

error-right-missing = این دسترسی به شما داده نشده است.
    .hint = از مدیر مطب بخواهید.

error-not-found = این مورد دیگر اینجا نیست.
    .hint = شاید همکاری آن را تغییر داده باشد. فهرست را دوباره ببینید.

error-practice-exists = در این پوشه از پیش مطبی هست.
    .hint = پوشهٔ خالی برگزینید. آنچه اینجاست دست‌نخورده می‌ماند.

error-practice-missing = در این پوشه مطبی نیست.
    .hint = با «peyvand init» مطبی بسازید یا پوشهٔ دیگری برگزینید.

error-practice-name-empty = نام مطب را بنویسید.

error-record-text-empty = بنویسید این چیست؛ سطر پروندهٔ پزشکی بدون متن ذخیره نمی‌شود.

error-record-days-invalid = این تاریخ‌ها با هم نمی‌خوانند. تاریخ آغاز، امروز یا پیش از آن است و تاریخ پایان پیش از آغاز نیست.

error-fact-text-empty = هنوز چیزی نوشته نشده است.
    .hint = در چند کلمه بنویسید چه چیزی باید به یاد بماند.

error-fact-private-at-desk = آنچه محرمانه گفته شده در پذیرش، که دیگران هم می‌بینند، نشان داده نمی‌شود. آن را تنها نزد پزشک نشان دهید.

error-question-text-empty = این پرسش نوشته‌ای ندارد. آن را بنویسید یا از فهرست بردارید.

error-speaks-for-self = با خود بیمار مستقیم تماس گرفته می‌شود. کس دیگری را انتخاب کنید.

error-patient-name-empty = دست‌کم یک بخش از نام را بنویسید.

# $text (Text) - what was typed
error-patient-mobile-invalid = «{ $text }» شمارهٔ موبایل نیست. شماره باید ۱۱ رقم باشد و با ۰۹ شروع شود، یا کد کشور داشته باشد.

error-patient-national-id-invalid = کد ملی ده رقم دارد و رقم آخرش باید با بقیه بخواند.
    .hint = برای گذرنامه یا شناسهٔ دیگر، خانهٔ پایین را پر کنید.

error-birth-invalid = این تاریخ تولد نیست.
    .hint = اول سال را بنویسید؛ فقط سال هم کافی است.

error-birth-in-future = تاریخ تولد پس از امروز است.

error-patient-referrer-self = معرف باید کس دیگری باشد.

error-patient-guardian-self = سرپرست باید کس دیگری باشد.

# $name (Text) - whose it is
error-file-no-taken = این شمارهٔ پرونده از آنِ { $name } است.
    .hint = خانه را خالی بگذارید تا شمارهٔ آزاد بعدی داده شود.

# $limit (Number) - how many
error-text-too-long = این نوشته بلند است؛ تا { $limit } نویسه جا می‌شود.

error-staff-name-empty = نام همکار را بنویسید.

error-staff-login-empty = برای گذرواژه، نام کاربری هم لازم است.

error-staff-login-taken = همکار دیگری با این نام وارد می‌شود.

error-staff-role-missing = دست‌کم یک نقش برگزینید.

error-staff-manager-needed = مطب بدون مدیری می‌ماند که همکاران و کلیدها را سامان دهد.
    .hint = نخست همکار دیگری را مدیر کنید.

# $count (Number) - next steps, contacts and leaves that are theirs
error-staff-substitute-needed = { $count } کار باز به نام این همکار است.
    .hint = برگزینید چه کسی آن‌ها را ادامه می‌دهد؛ همه با همین کار به او می‌رسد.

error-staff-substitute-invalid = این همکار نمی‌تواند جانشین باشد.
    .hint = جانشین همکار دیگری است که اکنون کار می‌کند، پیگیری‌ها در دسترس اوست و در آن روزها مرخصی ندارد.

error-staff-leave-invalid = این روزها با هم جور نیستند: پایان پیش از آغاز است، گذشته است، یا با مرخصی دیگری از همین همکار یکی می‌شود.
    .hint = روزهای دیگری بنویسید، یا نخست مرخصی پیشین را بردارید.

error-staff-delegate-invalid = فقط همکاری که نقش دستیار دارد می‌تواند به نام پزشک کار کند.
    .hint = اگر باید چنین شود، مدیر مطب نقش دستیار را به او بدهد.

error-behalf-not-allowed = این پزشک کار به نام خود را اجازه نداده است، یا دیگر نمی‌دهد.
    .hint = پزشک آن را در تنظیمات خود برمی‌گزیند.

# $name (Text) - the doctor of the visit
error-behalf-other-doctor = این مراجعه از آنِ { $name } است. به نام یک پزشک، فقط مراجعه‌های همان پزشک نوشته و بسته می‌شود.

error-file-refused = این پرونده برای شما بسته است.
    .hint = در اضطرار، با نوشتن دلیل باز می‌شود و مدیر آن را می‌بیند.

error-emergency-reason-empty = بنویسید چرا این پرونده اکنون لازم است.

# $limit (Number) - how many
error-password-too-short = گذرواژه باید دست‌کم { $limit } نویسه داشته باشد.

error-service-name-empty = نام خدمت را بنویسید.

error-service-minutes-invalid = مدت خدمت از ۵ تا ۶۰۰ دقیقه است.

error-amount-invalid = این مبلغ نیست.
    .hint = فقط رقم بنویسید؛ مانند ۱٬۲۵۰٬۰۰۰.

error-day-invalid = چنین روزی در تقویم نیست.

error-zone-unknown = این منطقهٔ زمانی شناخته نیست.
    .hint = مانند Asia/Tehran بنویسید.

# $text (Text) - what was typed
error-choice-unknown = «{ $text }» میان گزینه‌ها نیست.

# $text (Text) - the words that were found
# $instead (Text) - what may be said instead
error-wording-blocked = گفتن و نوشتن «{ $text }» در کار درمان تبلیغ ممنوع شمرده می‌شود.
    .hint = به جای آن می‌شود گفت: { $instead }

# $text (Text) - the name in braces
error-script-name-unknown = «{ $text }» نامی نیست که در این متن پر شود و همان‌گونه به بیمار گفته می‌شود.
    .hint = یکی از نام‌های پیشنهادی زیر متن را به جای آن بگذارید یا آکولادها را بردارید.

# $text (Text) - the characters
error-paper-no-font = هیچ قلمی در این رایانه این نویسه‌ها را ندارد: { $text }
    .hint = چیزی چاپ نشد تا روی کاغذ مربع خالی ننشیند. نام را با حروف دیگری بنویسید، یا قلمی برای آن خط نصب کنید.

error-paper-no-time = این نوبت هنوز ساعت ندارد و چیزی نیست که روی برگه نوشته شود.
    .hint = نخست در دفتر نوبت برایش ساعت تعیین کنید.

# $text (Text) - the path
error-paper-not-saved = فایل در این جا ذخیره نشد: { $text }
    .hint = پوشه یا نام دیگری انتخاب کنید، یا ببینید حافظه پر یا قفل نشده باشد.

error-hours-invalid = پایان ساعت کار باید پس از آغاز آن باشد و ساعت‌ها روی هم نیفتند.

error-room-name-empty = نام اتاق را بنویسید.

# $count (Number) - appointments that stand in it
error-room-booked = { $count ->
    [one] هنوز { $count } نوبت در این اتاق مانده است.
   *[other] هنوز { $count } نوبت در این اتاق مانده است.
}
    .hint = نخست آن‌ها را به اتاق دیگری ببرید، سپس اتاق را کنار بگذارید.

error-closure-reason-empty = دلیل بستن این زمان را بنویسید.
    .hint = همکاران آن را در تقویم می‌بینند و به بیمار هم گفته می‌شود.

error-closure-invalid = این زمان جور نیست: پایان آن پیش از آغاز است، یا فقط یکی از دو ساعت نوشته شده، یا هم پزشک و هم اتاق انتخاب شده است.

error-holiday-name-empty = نام این روز تعطیل را بنویسید.

# $time (Time) - when
# $name (Text) - the doctor
error-appointment-doctor-busy = { $name } ساعت { $time } نوبت دیگری دارد.
    .hint = وقت یا پزشک دیگری برگزینید.

# $time (Time) - when
# $name (Text) - with whom, or in which room
error-appointment-patient-busy = این بیمار ساعت { $time } نوبت دیگری دارد: { $name }.
    .hint = وقت دیگری برگزینید.

# $time (Time) - when
# $name (Text) - the room
error-appointment-room-busy = { $name } ساعت { $time } پر است.
    .hint = وقت یا اتاق دیگری برگزینید.

# $name (Text) - the day off, the reason, or whose hours they are
error-appointment-out-of-hours = این وقت کاری نیست: { $name }.
    .hint = وقت دیگری برگزینید.

error-appointment-beyond-right = ثبت روی نوبت دیگری یا بیرون از ساعت کار در اختیار شما نیست.
    .hint = از همکاری که این اختیار را دارد بخواهید، یا وقت آزادی برگزینید.

error-appointment-beyond-reason = بنویسید چرا با این حال در این وقت نوبت داده می‌شود.

error-appointment-no-room = این کار اتاق می‌خواهد و اتاق مناسبی در کار نیست.
    .hint = اتاقی برگزینید، یا در تنظیمات بگویید این خدمت کجا انجام می‌شود.

# $name (Text) - the doctor or the room
error-appointment-not-done = { $name } برای این خدمت برگزیده نشده است.
    .hint = کس یا جای دیگری برگزینید، یا در تنظیمات بگویید این خدمت را چه کسی و کجا انجام می‌دهد.

error-series-none = این نوبت از یک دوره نیست.

error-series-invalid = یک دوره دست‌کم یک روز هفته و از ۲ تا ۱۰۰ نوبت در سه سال آینده می‌خواهد.

# $time (Time) - when
error-series-time-taken = یکی از وقت‌های دوره، ساعت { $time }، دیگر آزاد نیست؛ برای همین چیزی ثبت نشد.
    .hint = دوره را دوباره بچینید.

error-enquiry-not-open = به این درخواست پاسخ داده شده است.

error-enquiry-empty = نام، شماره یا موضوع را بنویسید.

error-appointment-in-past = این وقت گذشته است.

# $status (Text) - how the appointment stands
error-appointment-not-open = { $status ->
    [arrived] بیمار پذیرش شده است؛ این نوبت دیگر تغییر نمی‌کند.
    [in-room] بیمار در اتاق درمان است؛ این نوبت دیگر تغییر نمی‌کند.
    [done] مراجعه انجام شده است؛ این نوبت دیگر تغییر نمی‌کند.
    [left] بیمار رفته است؛ این نوبت دیگر تغییر نمی‌کند.
    [no-show] برای این نوبت «نیامد» ثبت شده است.
    [cancelled] این نوبت لغو شده است.
    [cancelled-late] این نوبت لغو شده است.
    [moved] این نوبت به وقت دیگری رفته است.
   *[other] این نوبت دیگر تغییر نمی‌کند.
}

error-appointment-no-doctor = این نوبت پزشک ندارد.
    .hint = نخست پزشک را برگزینید.

error-cancel-reason-empty = دلیل لغو نوبت را بنویسید.

error-appointment-not-begun = وقت این نوبت هنوز نرسیده است و شاید بیمار بیاید.
    .hint = پس از رسیدن وقت، می‌توان عدم مراجعه را ثبت کرد. اگر بیمار خبر داده است که نمی‌آید، نوبت را لغو کنید.

error-appointment-other-day = این نوبت برای روز دیگری است.
    .hint = نوبت را به امروز بیاورید یا بیمار را بدون نوبت پذیرش کنید.

error-visit-already-open = این بیمار پذیرش شده است.
    .hint = کارت این بیمار در صفحهٔ امروز است، در ستون «در انتظار» یا «نزد پزشک».

# $time (Time) - when
# $name (Text) - with whom, or in which room
error-visit-has-appointment = این بیمار امروز ساعت { $time } نوبت دارد: { $name }.
    .hint = پذیرش را روی همان نوبت ثبت کنید. اگر برای کار دیگری آمده است، نخست آن نوبت را جابه‌جا یا لغو کنید.

error-visit-not-open = این مراجعه بسته شده است.

error-visit-step-missing = مراجعه با گام بعدی بسته می‌شود.
    .hint = بنویسید چه در پیش است، یا چرا درمان پایان می‌یابد.

error-delay-reason-empty = بنویسید پزشک چرا دیر می‌رسد؛ با واژه‌هایی که بتوان به بیمار گفت.

error-delay-minutes-invalid = تأخیر بین ۰ و ۶۰۰ دقیقه است.
    .hint = اگر بیشتر است، آن زمان را ببندید؛ آنگاه همهٔ نوبت‌های آن در یک فهرست می‌آیند.

error-payment-reason-empty = بنویسید چرا این پرداخت باطل می‌شود.

error-left-reason-empty = بپرسید بیمار چرا می‌رود و دلیل را برگزینید یا بنویسید.

error-checklist-empty = این مورد نوشته‌ای ندارد.
    .hint = بنویسید به چه چیزی رسیدگی می‌شود، یا آن را از فهرست بردارید.

# $due (Money) - what is left to pay
error-payment-too-much = ماندهٔ این مراجعه { $due } است.
    .hint = همین مبلغ یا کمتر از آن را بنویسید.

# $number (Number) - the number
error-invoice-number-taken = صورت‌حساب دیگری شمارهٔ { $number } را دارد.

error-step-due-missing = روز گام بعدی را برگزینید.

error-step-due-past = روز گام بعدی پیش از امروز است.

error-step-owner-missing = برگزینید چه کسی پیگیر گام بعدی است.

error-step-reason-empty = دلیل این گام را بنویسید.

error-step-colleague-missing = برگزینید بیمار به کدام همکار ارجاع می‌شود.

error-step-not-open = به این گام رسیدگی شده است.

error-step-end-reason-missing = از فهرست برگزینید درمان چرا پایان می‌یابد.

error-handover-reason-empty = چند کلمه بنویسید تا همکارتان بداند.

error-handover-taker-invalid = این گام را می‌توان به همکار دیگری سپرد که پیگیر گام‌های بعدی است. یکی را برگزینید.

error-referral-not-yours = پاسخ ارجاع را همکاری می‌نویسد که بیمار نزد او فرستاده شده، و فرستنده آن را کنار می‌گذارد.

error-referral-answer-empty = پاسخ را برای همکارتان بنویسید.

error-followup-not-open = این تماس به پایان رسیده است.

error-attempt-answers-missing = پاسخ‌های بیمار را بنویسید.
    .hint = اگر کسی پاسخ نداد، همین را نتیجهٔ تماس برگزینید.

error-undo-nothing = کاری از شما برای برگرداندن نمانده است.

error-redo-nothing = کاری برای انجام دوباره نمانده است.

# $rule (Text) - the code of the rule
error-undo-breaks = { $rule ->
    [appointment-doctor-busy] برنمی‌گردد: وقت پزشک به کس دیگری داده شده است.
    [appointment-patient-busy] برنمی‌گردد: بیمار در آن ساعت نوبت دیگری دارد.
    [appointment-room-busy] برنمی‌گردد: اتاق در آن ساعت به کس دیگری داده شده است.
    [visit-step-missing] برنمی‌گردد: مراجعهٔ بسته‌شده بدون گام بعدی می‌ماند.
    [ledger-unbalanced] برنمی‌گردد: حساب‌ها دیگر تراز نمی‌مانند.
    [payment-too-much] برنمی‌گردد: پرداخت‌ها از هزینهٔ مراجعه بیشتر می‌شوند.
    [opening-gone] برنمی‌گردد: این وقت آزاد به کسی از فهرست انتظار رسیده است.
   *[other] برنمی‌گردد: با قاعده‌های مطب نمی‌خواند.
}
    .hint = نخست مانع را برطرف کنید، سپس دوباره برگردانید.

error-act-undone-already = این کار پیش‌تر برگردانده شده است.
    .hint = شاید فهرست قدیمی باشد؛ دوباره نگاه کنید.

error-act-never-undone = این کار برگشت ندارد.

error-device-name-empty = برای این رایانه نامی بنویسید، مانند «پذیرش».

error-rule-value-invalid = این مقدار برای این قاعده درست نیست.

error-ledger-unbalanced = دو طرف سند با هم تراز نیستند.

error-sample-only = این کار فقط در مطب نمونه یا جایی که مطبی نیست شدنی است.

# $text (Text) - what was typed
error-input-unreadable = درخواست خوانده نشد: { $text }

error-endpoint-unknown = این نسخه چنین درخواستی را نمی‌شناسد.

# $count (Number) - how many problems
error-check-found = بررسی { $count } ایراد پیدا کرد.

# $incident (Text) - the number in the log
error-bug = به دلیل ایرادی در برنامه انجام نشد. آنچه ثبت شده از دست نرفته است. شمارهٔ پیگیری: { $incident }
    .hint = دوباره بزنید. اگر تکرار شد، این شماره را به پشتیبانی بگویید.

error-store-in-use = این مطب هم‌اکنون در همین رایانه باز است.
    .hint = از همان پنجرهٔ باز استفاده کنید، یا آن را ببندید و دوباره باز کنید.

error-store-disk-full = ذخیره نشد. دیسک پر است. چیزی از دست نرفته است.
    .hint = فضا باز کنید و دوباره بزنید.

error-store-read-only = دسترسی به پوشهٔ مطب برای خواندن و نوشتن کامل نیست؛ چیزی ذخیره نشد و چیزی تغییر نکرد.
    .hint = از مسئول رایانه اجازهٔ خواندن و نوشتن در این پوشه را بخواهید.

error-store-damaged = پروندهٔ اطلاعات مطب آسیب دیده است. به آن دست زده نمی‌شود.
    .hint = چیزی را پاک نکنید. آخرین نسخهٔ پشتیبان را در پوشهٔ دیگری بازگردانید.

# $found (Number) - the file's version
# $known (Number) - the newest version known here
error-store-newer = این مطب با نسخهٔ تازه‌تری ساخته شده است (پرونده { $found }، این برنامه { $known }). به آن دست زده نمی‌شود.
    .hint = نسخهٔ تازه‌تر را روی این رایانه نصب کنید.

error-store-wrong-key = این کلید، پروندهٔ اطلاعات مطب را باز نمی‌کند.
    .hint = شاید فایل‌های این پوشه از دو مطب جدا باشند.

# $missing (Number) - how many acts
error-store-acts-missing = { $missing } کار ثبت‌شده در پروندهٔ اطلاعات نیست. خواندن شدنی است؛ نوشتن می‌ماند تا شما تصمیم بگیرید.
    .hint = شاید نسخهٔ کهنه‌تری جایگزین شده یا فایلی از کنار آن برداشته شده باشد. نسخهٔ درست را برگردانید؛ یا مدیر بدون آن‌ها ادامه دهد: peyvand call practice_accept_loss

error-store-io = ذخیره نشد. دیسک پاسخ نداد. آنچه پیش‌تر ثبت شده سر جایش است.
    .hint = برنامه را ببندید و دوباره باز کنید. اگر تکرار شد، دیسک باید بررسی شود.

error-store-missing = در این پوشه مطبی نیست.

error-key-damaged = هر دو نسخهٔ فایل کلید آسیب دیده‌اند. به آن‌ها دست زده نمی‌شود.
    .hint = فایل کلید را از نسخهٔ پشتیبان بازگردانید.

error-key-missing = فایل کلید در پوشه نیست.
    .hint = آن را از نسخهٔ پشتیبان بازگردانید؛ بی آن کسی وارد نمی‌شود.

# $text (Text) - what was typed
error-import-mapping-invalid = فایل نگاشت در اینجا درست نیست: { $text }

# $text (Text) - what was typed
error-import-column-missing = جدول ستون «{ $text }» ندارد.

# $text (Text) - what was typed
error-import-file-unreadable = فایل به شکل جدول خوانده نشد: { $text }

error-job-running = کار دیگری در پس‌زمینه در جریان است.
    .hint = بگذارید تمام شود، یا آن را بایستانید.

error-job-canceled = کار پیش از پایان ایستاد. آنچه بود، دست‌نخورده است.

error-backup-no-target = هنوز جایی برای نسخهٔ پشتیبان برگزیده نشده است.
    .hint = نخست پوشه‌ای برگزینید؛ چه بهتر که روی فلش باشد.

error-backup-target-name-empty = برای جای نسخه‌های پشتیبان نامی بنویسید.

# $text (Text) - the folder, or what people call it
error-backup-folder-missing = «{ $text }» اکنون اینجا نیست.
    .hint = فلش را وصل کنید یا پوشهٔ دیگری برگزینید.

# $text (Text) - the folder
error-backup-folder-read-only = در «{ $text }» نمی‌شود چیزی نوشت.
    .hint = ببینید قفل نوشتن فلش بسته نباشد، یا پوشهٔ دیگری برگزینید.

# $text (Text) - the file or the folder
error-backup-unreadable = «{ $text }» هست، ولی این کاربرِ رایانه اجازهٔ خواندنش را ندارد.
    .hint = از مسئول رایانه اجازهٔ خواندن آن را بخواهید.

# $needed (Number) - mebibytes
# $free (Number) - mebibytes
error-backup-no-room = جا کم است: { $needed } مبی‌بایت لازم است و { $free } مبی‌بایت خالی است.
    .hint = آنجا جا باز کنید یا جای دیگری برگزینید. آنچه از پیش آنجاست، دست‌نخورده می‌ماند.

error-backup-too-large = قالب این فلش فایلی به این بزرگی را نمی‌پذیرد.
    .hint = در قالب FAT هر فایل تا ۴ گیگابایت جا می‌شود. فلشی با قالب exFAT یا NTFS به کار ببرید.

error-backup-gone = جای نسخهٔ پشتیبان در میان کار از دسترس رفت؛ مانند وقتی که فلش کشیده شود.
    .hint = نسخه‌های پیشین و داده‌های مطب دست‌نخورده‌اند. دوباره وصل کنید و از نو بزنید.

error-backup-read-back = آنچه بازخوانده شد، همانی نیست که نوشته شده بود؛ این نسخه نگه داشته نشد.
    .hint = شاید فلش یا دیسک رو به خرابی باشد. یکی دیگر به کار ببرید.

error-backup-not-one = این فایل نسخهٔ پشتیبان پیوند نیست.

error-backup-cut = این نسخهٔ پشتیبان ناتمام است: هنگام ساختن یا رونوشت، پایان آن جا مانده است.
    .hint = نسخهٔ دیگری برگزینید. داده‌های مطب دست‌نخورده است.

error-backup-damaged = این نسخهٔ پشتیبان آسیب دیده است.
    .hint = نسخهٔ دیگری برگزینید. داده‌های مطب دست‌نخورده است.

error-backup-newer = این نسخهٔ پشتیبان را ویرایش تازه‌تری از پیوند ساخته است.
    .hint = پیوند را به‌روز کنید و دوباره بزنید.

# $name (Text) - the other practice
error-backup-other-practice = این نسخهٔ پشتیبان از آنِ مطب دیگری است: { $name }.
    .hint = می‌شود آن را در پوشهٔ خالی بازگرداند، نه به جای مطبی که اینجاست.

error-backup-wrong-secret = این نسخهٔ پشتیبان با آنچه نوشتید باز نمی‌شود.
    .hint = نسخهٔ پشتیبان با گذرواژه‌ها و کلید بازیابی زمان ساختنش باز می‌شود.

error-restore-not-allowed = برای بازگرداندن نسخهٔ پشتیبان، گذرواژهٔ امروز یک مدیر یا کلید بازیابی امروز لازم است.

error-waiting-not-open = این بیمار دیگر در فهرست انتظار نیست: نوبت گرفته یا از فهرست برداشته شده است.
    .hint = فهرست را دوباره ببینید.

error-waiting-invalid = در این روزها و ساعت‌ها وقتی برای مراجعه نمی‌ماند.
    .hint = ببینید از کی تا کی مناسب است و مراجعه در این ساعت‌ها جا می‌شود یا نه.

error-waiting-reason-empty = دلیل برداشتن از فهرست انتظار را بنویسید.

error-opening-open-already = این وقت هم‌اکنون به فهرست انتظار پیشنهاد شده است.
    .hint = همان پیشنهاد باز را ادامه دهید.

error-opening-gone = این وقت دیگر آزاد نیست: به کس دیگری رسیده یا پیشنهادش بسته شده است.
    .hint = این را با مهربانی به بیمار بگویید؛ نامش در فهرست انتظار می‌ماند.

error-offer-minutes-invalid = مهلت هر پیشنهاد بین ۱ تا ۱۴۴۰ دقیقه است. لطفاً دقیقه‌ها را وارد کنید.
error-offer-size-invalid = هر بار می‌توان از ۱ تا ۲۰ نفر پرسید. لطفاً شمار آنان را وارد کنید.
error-opening-nobody = کس دیگری در فهرست انتظار با این وقت جور نیست.
    .hint = آن را مانند همیشه نوبت بدهید یا پیشنهاد را ببندید.

error-offer-ended = پاسخ این پیشنهاد پیش‌تر ثبت شده است.
    .hint = فهرست را دوباره ببینید.

# $name (Text) - to whom the time was offered
error-offer-running = این وقت برای { $name } نگه داشته شده است.
    .hint = نخست پاسخ ایشان را ثبت کنید یا صبر کنید تا مهلت پیشنهاد تمام شود.

# $limit (Number) - the limit in megabytes
error-attachment-too-large = فایل از { $limit } مگابایت بزرگ‌تر است. اسکن یا تصویر کوچک‌تری را می‌توان نگه داشت.

error-attachment-type-unknown = این فایل نه تصویر است (JPEG، PNG، WebP) و نه PDF. به یکی از این شکل‌ها که ذخیره شود، می‌توان آن را نگه داشت.

# $text (Text) - where the file lies
error-attachment-unreadable = این فایل خوانده نشد: { $text }

error-attachment-missing = محتوای این تصویر یا مدرک روی این رایانه نیست. شاید در نسخهٔ پشتیبان یا در رایانه‌ای باشد که آن را افزوده است.

error-attachment-damaged = محتوای این تصویر یا مدرک روی دیسک آسیب دیده است. با افزودن دوبارهٔ فایل اصلی یا بازگرداندن نسخهٔ پشتیبان درست می‌شود.

error-attachment-is-consent = این برگهٔ امضاشدهٔ رضایتی است که هنوز برقرار است. پس از پس‌گرفتن رضایت می‌توان آن را برداشت.

# $text (Text) - where the file was to go
error-attachment-not-saved = فایل در این جا ذخیره نشد: { $text }

error-attachment-not-shown = این PDF اینجا نشان داده نمی‌شود؛ شاید رمز دارد. همان‌گونه که هست نگه‌داری می‌شود.

error-consent-missing = بیمار برای این منظور رضایت کتبی معتبری برای امروز نداده است. بدون آن، تصویر تنها برای درمان خود اوست.

error-consent-paper-missing = رضایت با برگهٔ امضاشده‌اش معتبر است. اسکن یا عکسی از آن را بیفزایید.

error-consent-days-invalid = رضایت امروز یا پیش‌تر امضا شده و دست‌کم تا روز امضا معتبر است.

error-consent-reason-empty = پس‌گرفتن رضایت با دلیلش ثبت می‌شود. گفتهٔ بیمار را بنویسید.

error-plan-title-empty = عنوان طرح درمان خالی است.
    .hint = بنویسید این طرح برای چیست؛ مثلاً «درمان دندان ۶ پایین راست».

error-plan-option-missing = گزینه‌ای برای این طرح نوشته نشده است.
    .hint = دست‌کم یک گزینه بنویسید و همان را برگزینید.

error-plan-phase-missing = این گزینه مرحله‌ای ندارد.
    .hint = دست‌کم یک مرحله بنویسید: چه کاری انجام می‌شود.

error-plan-phase-done = مرحله‌ای که انجام شده است در طرح می‌ماند.
    .hint = اگر انجام نشده بود، نخست انجام آن را بردارید.

error-plan-chosen = گزینه‌ای که بیمار برگزیده است در طرح می‌ماند.
    .hint = اگر بیمار گزینهٔ دیگری می‌خواهد، نخست همان را برایش ثبت کنید.

error-plan-ended = این طرح درمان پایان یافته است.
    .hint = برای ادامه، طرح را دوباره باز کنید.

error-plan-witness-missing = شاهد این انتخاب نوشته نشده است.
    .hint = همکاری را برگزینید که انتخاب بیمار را شنیده است.

error-plan-reason-empty = دلیل پایان طرح نوشته نشده است.
    .hint = یکی را برگزینید یا با کلمه‌های خودتان بنویسید.

# $agreed (Money) - what the parts come to
# $cost (Money) - what the chosen option costs
error-plan-instalments-differ = جمع پرداخت‌ها { $agreed } است و هزینهٔ گزینهٔ بیمار { $cost }.
    .hint = مبلغ‌ها را طوری بنویسید که جمعشان همین شود.

error-plan-financing-loan = در این سطر چیزی بیش از نام بانک یا سامانه آمده است.
    .hint = تنها نام را بنویسید؛ مثلاً «بانک ملت».

error-path-text-empty = این مورد نوشته‌ای ندارد.
    .hint = کوتاه بنویسید در این گام چه چیزی مانع بیماران است یا چه چیزی آنان را جذب می‌کند.

error-protocol-text-empty = این بند هنوز نوشته‌ای ندارد.
    .hint = بنویسید چه پرسیده می‌شود، یا بند را بردارید.

error-protocol-choices-few = انتخاب دست‌کم دو پاسخ می‌خواهد.
    .hint = هر پاسخ را در یک سطر بنویسید.

# $limit (Number) - how many items fit
error-protocol-too-long = پروتکل بیش از { $limit } بند جا نمی‌دهد.
    .hint = آنچه را هر بار پرسیده می‌شود نگه دارید.

error-measure-no-number = اندازه یک عدد است، یا دو عدد با «/»، مانند ۱۲۰/۸۰.
    .hint = توضیح را در یادداشت بنویسید.

error-measure-name-empty = گفته نشده چه اندازه‌گیری شده است.
    .hint = نامی بنویسید، مانند وزن.
