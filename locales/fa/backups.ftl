# $time (Time) - when the last verified backup was made
backups-sign-today-line = نسخهٔ پشتیبان: امروز { $time }

# $time (Time) - when
backups-sign-yesterday-line = نسخهٔ پشتیبان: دیروز { $time }

# $day (Day) - when the last verified backup was made
backups-sign-day-line = آخرین نسخهٔ پشتیبان: { $day }

# $level (Text) - due, late or never
backups-sign-level-label = { $level ->
        [due] نوبت نسخهٔ پشتیبان تازه است
        [late] دو روز است نسخهٔ پشتیبانی نیست: کارهای این دو روز فقط در همین رایانه است
       *[never] هنوز نسخهٔ پشتیبانی نیست: همه‌چیز فقط در همین رایانه است
    }

# $percent (Number) - how much is done
backups-sign-running-line = در حال پشتیبان‌گیری، { $percent }٪

backups-sign-failed-line = آخرین نسخهٔ پشتیبان ساخته نشد

backups-sign-partly-line = آخرین نسخهٔ پشتیبان به همهٔ جاها نرسید

backups-now-action = پشتیبان‌گیری

backups-why-action = دیدن دلیل

backups-behind-title = داده‌های این رایانه از نسخهٔ پشتیبان کهنه‌تر است

backups-behind-label = نسخهٔ پشتیبانی که وصل است کارهایی دارد که اینجا نیست. پیش از ادامه به آن نگاهی بیندازید؛ آنچه اکنون ثبت شود با آن یکی نمی‌شود.

backups-behind-action = دیدن نسخه‌های پشتیبان

# $kind (Text) - backup, verify, restore or key-change
backups-job-title = { $kind ->
        [backup] ساختن نسخهٔ پشتیبان
        [verify] آزمودن نسخهٔ پشتیبان
        [restore] بازگردانی نسخهٔ پشتیبان
       *[key-change] تعویض کلید داده‌ها
    }

# $phase (Text) - preparing, copying, checking or finishing
backups-phase-label = { $phase ->
        [preparing] آماده‌سازی
        [copying] رونویسی
        [checking] بازخوانی و بررسی
       *[finishing] پایان کار
    }

# $percent (Number) - how much is done
backups-percent-label = { $percent }٪

# $count (Number) - minutes
backups-left-line = { $count ->
        [one] حدود { $count } دقیقه مانده است
       *[other] حدود { $count } دقیقه مانده است
    }

backups-soon-line = کمتر از یک دقیقه مانده است

backups-stop-action = توقف

backups-work-on-hint = در این میان می‌توانید کار را ادامه دهید.

# $kind (Text) - backup, verify, restore or key-change
# $file (Text) - the file, or nothing
backups-job-done-label = { $kind ->
        [backup] نسخهٔ پشتیبان ساخته و آزموده شد: { $file }
        [verify] نسخهٔ پشتیبان سالم است: { $file }
        [restore] نسخهٔ پشتیبان بازگردانده شد: { $file }
       *[key-change] داده‌ها اکنون کلید تازه دارند. { $file }
    }

# $kind (Text) - backup, verify, restore or key-change
backups-job-stopped-label = { $kind ->
        [backup] پشتیبان‌گیری متوقف شد؛ نسخه‌های پیشین سر جای خود هستند.
        [verify] بررسی متوقف شد.
        [restore] متوقف شد؛ داده‌های امروز همان‌اند که بودند.
       *[key-change] متوقف شد؛ کلید همان است که بود.
    }

backups-missed-label = در این جاها نسخهٔ پشتیبان ساخته نشد:

backups-untouched-label = به آنچه اینجا بود دست زده نشد.

backups-targets-title = جای نسخه‌های پشتیبان

backups-targets-hint = پیش از همه، فلشی که شب از مطب بیرون برود. هر نسخه یک فایل رمزشده است و روی رایانه‌ای دیگر با گذرواژه یا کلید بازیابی باز می‌شود.

backups-targets-empty = هنوز جایی برای نسخه‌های پشتیبان تعیین نشده است.

backups-here-label = وصل است

backups-away-label = وصل نیست

backups-automatic-label = خودکار
    .hint = نسخه‌های پشتیبان طبق زمان‌بندی، و با وصل شدن این فلش، خودبه‌خود اینجا ساخته می‌شوند.

# $size (Text) - room that is free
backups-free-label = { $size } جای خالی

# $count (Number) - backups that lie there
backups-files-label = { $count ->
        [one] { $count } نسخه
       *[other] { $count } نسخه
    }

# $day (Day) - the last backup there
backups-last-label = آخرین: { $day }

# $unit (Text) - mb or gb
# $size (Text) - the number
backups-size-label = { $unit ->
        [gb] { $size } گیگابایت
       *[mb] { $size } مگابایت
    }

backups-add-title = افزودن جای تازه

backups-places-label = اکنون وصل است

# $name (Text) - the stick
# $size (Text) - room that is free
backups-place-choice = { $name }، { $size } جای خالی

backups-folder-label = پوشه

backups-browse-action = یافتن پوشه…

backups-name-label = نامش در اینجا
    .hint = مانند «فلش آبی».

backups-add-action = افزودن

backups-target-now-action = پشتیبان‌گیری در اینجا

# $name (Text) - the place
backups-target-remove-action = کنار گذاشتن «{ $name }»
    .hint = نسخه‌هایی که آنجا هست می‌ماند.

backups-schedule-title = زمان‌بندی خودکار

backups-daily-label = هر روز، ساعت
    .hint = خالی یعنی ساعت ثابتی ندارد.

backups-time-invalid = ساعت را مانند «۲۰:۰۰» بنویسید.

backups-hours-label = در ساعت کار

# $count (Number) - hours; 0: never
backups-hours-choice = { $count ->
        [0] فقط همان ساعت
        [one] هر { $count } ساعت
       *[other] هر { $count } ساعت
    }

backups-schedule-action = ثبت زمان‌ها

backups-made-title = نسخه‌های ساخته‌شده

backups-made-empty = هنوز نسخه‌ای ساخته نشده است.

# $day (Day long) - when it was made
# $time (Time) - when it was made
backups-moment-line = { $day }، ساعت { $time }

# $cause (Text) - why it was made
backups-cause-label = { $cause ->
        [hand] با دست
        [schedule] طبق زمان‌بندی
        [day-close] پایان روز
        [stick] با وصل شدن فلش
        [unlock] پس از باز شدن قفل
        [migration] پیش از به‌روزرسانی
       *[other] به دلیلی دیگر
    }

backups-gone-label = اکنون در دسترس نیست

backups-verify-action = آزمودن

backups-restore-action = بازگردانی…

backups-other-action = بازگردانی نسخه‌ای دیگر…

backups-key-title = تعویض کلید داده‌ها

backups-key-text = وقتی لازم است که شاید گذرواژه یا کلید بازیابی همراه با رونوشتی از داده‌ها به دست دیگری افتاده باشد. همه‌چیز از نو رمز می‌شود.

backups-key-points = همه از برنامه خارج می‌شوند و با همان گذرواژه دوباره وارد می‌شوند. نسخه‌های پیشین با همان گذرواژه‌هایی که در خود دارند خوانده می‌شوند. چند دقیقه طول می‌کشد و قطع برق به آن آسیبی نمی‌زند.

backups-key-action = تعویض کلید

backups-back-action = انصراف

backups-restore-title = بازگردانی نسخهٔ پشتیبان

backups-find-hint = فلش را وصل کنید. هرچه در این رایانه و فلش‌های وصل‌شده پیدا شود، از تازه‌ترین، فهرست می‌شود.

backups-found-title = نسخه‌های پیداشده

backups-found-empty = اینجا نسخهٔ پشتیبانی پیدا نشد.
    .hint = فلش را وصل کنید و دوباره بگردید، یا پوشه‌اش را برگزینید.

backups-look-again-action = جست‌وجوی دوباره

backups-look-in-action = گشتن در این پوشه

backups-everywhere-action = گشتن در همه‌جا

# $whose (Text) - ours, other, sample or unknown
backups-whose-label = { $whose ->
        [ours] همین مطب
        [other] مطبی دیگر
        [sample] مطب نمونه
       *[unknown] هنوز باز نشده
    }

# $days (Number) - age in days
backups-age-label = { $days ->
        [0] امروز
        [1] دیروز
        [one] { $days } روز پیش
       *[other] { $days } روز پیش
    }

backups-open-title = باز کردن نسخهٔ پشتیبان

backups-way-label = با چه

# $way (Text) - password or key
backups-way-choice = { $way ->
        [password] نام کاربری و گذرواژه
       *[key] کلید بازیابی
    }

backups-login-label = نام کاربری

backups-password-label = گذرواژه‌ای که این کاربر هنگام ساخته شدن نسخه داشت

backups-recovery-label = کلید بازیابی
    .hint = از روی برگهٔ کاغذی؛ حروف کوچک و جا افتادن خط تیره ایرادی ندارد.

backups-open-action = دیدن درون نسخه

backups-inside-title = درون این نسخه

backups-practice-label = مطب

backups-when-label = زمان ساخت

backups-patients-label = بیماران

backups-appointments-label = نوبت‌ها

backups-acts-label = کارهای ثبت‌شده

backups-bytes-label = اندازه

backups-lacks-title = آنچه امروز هست و در این نسخه نیست

# $count (Number) - acts
# $day (Day) - the last of them
backups-lacks-line = { $count ->
        [one] { $count } کار که آخرینش { $day } ثبت شده است، در داده‌ها نخواهد بود.
       *[other] { $count } کار که آخرینش { $day } ثبت شده است، در داده‌ها نخواهد بود.
    }

backups-lacks-empty = هیچ: هرچه انجام شده در این نسخه هست.

backups-lacks-unknown-label = داده‌های امروز اکنون باز نیست؛ پس نمی‌توان شمرد این نسخه چه کم دارد.

backups-aside-label = داده‌های امروز دور ریخته نمی‌شود: در پوشهٔ «aside» کنار مطب می‌ماند.

backups-final-label = این کار با Ctrl+Z برنمی‌گردد. پس از آن همه دوباره وارد می‌شوند.

backups-put-action = بازگردانی این نسخه

backups-choose-other-action = نسخه‌ای دیگر

backups-held-hint = لطفاً رایانه را روشن بگذارید. تا پایان این کار کسی نمی‌تواند در مطب کار کند.

# $kind (Text) - restore or key-change
backups-held-title = { $kind ->
        [restore] نسخهٔ پشتیبان بازگردانده شد
       *[key-change] کلید تعویض شد
    }

# $kind (Text) - restore or key-change
backups-held-failed-title = { $kind ->
        [restore] نسخهٔ پشتیبان بازگردانده نشد
       *[key-change] کلید تعویض نشد
    }

# $kind (Text) - restore or key-change
backups-held-done-label = { $kind ->
        [restore] با گذرواژه‌ای وارد شوید که هنگام ساخته شدن این نسخه برقرار بود.
       *[key-change] مانند پیش با گذرواژهٔ خودتان وارد شوید.
    }

backups-held-aside-label = آنچه پیش‌تر اینجا بود در پوشهٔ «aside» نگه داشته شده است:

backups-signin-action = ورود

# $acts (Number) - acts that are gone, at least
backups-missing-title = { $acts ->
        [one] { $acts } کار ثبت‌شده در داده‌ها نیست
       *[other] { $acts } کار ثبت‌شده در داده‌ها نیست
    }

# $day (Day long) - when the last of them was saved
# $time (Time) - when the last of them was saved
backups-missing-line = آخرینِ آن‌ها { $day }، ساعت { $time } ثبت شده بود. شاید رونوشت کهنه‌تری از پوشه جایگزین شده یا فایلی از کنار آن گم شده باشد.

backups-missing-text = تا تصمیم بگیرید، همه‌چیز خواندنی است و چیزی نوشته نمی‌شود.

backups-missing-restore-action = بازگردانی تازه‌ترین نسخهٔ پشتیبان
    .hint = وقتی درست است که نسخه‌ای این کارها را دارد. نخست می‌بینید، سپس تصمیم می‌گیرید.

backups-missing-accept-action = ادامه بدون آن‌ها
    .hint = وقتی درست است که هیچ نسخه‌ای آن‌ها را ندارد. پس از آن دیگر برنمی‌گردند.

backups-missing-look-action = فعلاً فقط دیدن
    .hint = با این کار چیزی تعیین نمی‌شود.

backups-missing-manager-label = تصمیم با مدیر مطب است. تا آن زمان می‌توانید اطلاعات را ببینید.

backups-missing-banner = هنوز چیزی نوشته نمی‌شود: کارهای ثبت‌شده‌ای کم است

backups-missing-decide-action = تصمیم
