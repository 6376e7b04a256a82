# Who comes in and how: first run, signing in, locking, one’s own settings.

account-start-title = به پیوند خوش آمدید

account-start-sub = هنوز مطبی در این رایانه نیست. از کجا آغاز شود؟

# $way (Text) - found, sample or restore
account-start-action = { $way ->
    [found] راه‌اندازی مطب من
    [sample] دیدن مطب نمونه
   *[restore] بازگرداندن نسخهٔ پشتیبان
}

# $way (Text) - found, sample or restore
account-start-line = { $way ->
    [found] نام مطب، گاه‌شماری، نخستین مدیر و کلید بازیابی؛ چهار گام کوتاه.
    [sample] بیماران ساختگی و یک روز کامل کاری، بدون هیچ آماده‌سازی.
   *[restore] اگر مطب پیش‌تر در رایانهٔ دیگری بوده است: از فلش یا پوشه، با گذرواژه یا کلید بازیابی.
}

# $number (Number) - this step
# $count (Number) - how many there are
account-step-line = گام { $number } از { $count }

# $step (Text) - practice, manager, key or answers
account-step-title = { $step ->
    [practice] مطب شما
    [manager] نخستین مدیر
    [key] کلید بازیابی
   *[answers] چند گروه از روی کاغذ
}

# $step (Text) - practice, manager, key or answers
account-step-sub = { $step ->
    [practice] نام مطب و شیوهٔ شمردن و نوشتن آن. کشور و واحد پول همین می‌ماند؛ بقیه را در تنظیمات می‌توان عوض کرد.
    [manager] مدیر همکاران را می‌افزاید و کلیدها را نگه می‌دارد. اگر دست‌تنها کار می‌کنید، نقش‌های دیگرتان را هم برگزینید.
    [key] اگر همهٔ گذرواژه‌ها فراموش شود، این کلید مطب را باز می‌کند و راه دیگری نیست. کلید فقط همین بار نشان داده می‌شود.
   *[answers] این گروه‌ها را از روی کاغذ بنویسید تا مطمئن شوید کلید درست یادداشت شده است.
}

# $step (Text) - practice, manager, key or answers
account-step-action = { $step ->
    [key] روی کاغذ نوشتم
    [answers] ساختن مطب
   *[next] ادامه
}

account-found-busy = مطب در حال ساخته شدن است…

account-country-label = کشور

# $country (Text) - ir, ru, cn or other
account-country-choice = { $country ->
    [ir] ایران
    [ru] روسیه
    [cn] چین
   *[other] کشور دیگر
}

account-currency-label = واحد پول

# $currency (Text) - IRR, RUB, CNY or USD
account-currency-choice = { $currency ->
    [IRR] ریال و تومان
    [RUB] روبل
    [CNY] یوان
   *[USD] دلار آمریکا
}

account-more-action = رقم‌ها و منطقهٔ زمانی

account-manager-name-label = نام و نام خانوادگی شما

account-login-hint = نامی کوتاه برای ورود، مانند «maryam».

account-roles-label = جز مدیریت، چه کار دیگری می‌کنید؟

account-password-label = گذرواژهٔ تازه

account-password-again-label = همان گذرواژه، یک بار دیگر

# $strength (Text) - none, short, fair or strong
# $least (Number) - the fewest characters
account-password-hint = { $strength ->
    [short] هنوز کوتاه است؛ دست‌کم { $least } نویسه لازم است.
    [fair] پذیرفتنی است؛ هرچه بلندتر، امن‌تر.
    [strong] بلند و امن است.
   *[none] دست‌کم { $least } نویسه. چند واژهٔ بی‌ربط کنار هم، هم امن است و هم به یاد می‌ماند.
}

account-password-differs = این با گذرواژهٔ بالا یکی نیست؛ دوباره بنویسید.

account-password-title = گذرواژه

account-password-old-label = گذرواژهٔ کنونی

account-password-action = تغییر گذرواژه

account-key-label = کلید بازیابی

account-key-paper-hint = روی کاغذ بنویسید و جای امنی نگه دارید، نه در این رایانه و نه در تلفن همراه.

account-key-see-action = دیدن دوبارهٔ کلید

account-key-keep-action = جایگزینی کلید

account-key-type-hint = هشت گروه را از روی کاغذ بنویسید؛ حرف بزرگ و کوچک، فاصله و خط تیره فرقی ندارد.

# $number (Number) - which group
account-group-label = گروه { $number }

account-locked-title = مطب قفل است

# $login (Text) - who locked it
account-locked-sub = با گذرواژهٔ { $login } کار از همان‌جا ادامه می‌یابد؛ همکار دیگری هم می‌تواند وارد شود.

account-wait-over = اکنون می‌توانید دوباره بنویسید.

account-forgot-action = گذرواژه را فراموش کرده‌ام

account-restore-action = بازگرداندن نسخهٔ پشتیبان

account-recover-title = ورود با کلید بازیابی

account-recover-sub = کلید را از روی کاغذ بنویسید و گذرواژهٔ تازه‌ای برگزینید. پس از آن، کلید بازیابی تازه‌ای بسازید.

account-recover-who-label = مدیری که گذرواژهٔ تازه می‌گیرد
    .hint = نام کاربری یکی از مدیران را برگزینید: با کلید بازیابی فقط مدیر گذرواژهٔ تازه می‌گیرد.

account-recover-action = باز کردن با کلید

account-change-title = تعویض کاربر

account-change-sub = مطب باز می‌ماند. آنچه در این صفحه ثبت نشده، از میان می‌رود.

account-change-who-label = چه کسی ادامه می‌دهد؟

account-change-action = تعویض کاربر

account-change-empty = همکار دیگری در این رایانه پین ندارد

account-change-empty-hint = هر کس در تنظیمات، بخش «حساب من»، برای خودش پین می‌گذارد.

account-mine-action = رفتن به حساب من

account-not-now-action = انصراف

account-pin-label = پین

account-pin-title = پین این رایانه

# $state (Text) - set or none
account-pin-hint = { $state ->
    [set] پین دارید. پین تازه جای آن را می‌گیرد.
   *[none] تا وقتی مطب باز است، با پین به‌جای همکارتان پشت رایانه می‌نشینید. پس از قفل شدن، گذرواژه لازم است.
}

account-pin-new-label = پین تازه، ۴ تا ۸ رقم

account-pin-again-label = همان پین، یک بار دیگر

account-pin-differs = این با پین بالا یکی نیست؛ دوباره بنویسید.

account-pin-action = ثبت پین

account-pin-remove-action = برداشتن پین

account-again-title = گذرواژه، یک بار دیگر

# $act (Text) - the endpoint that asks for it
account-again-sub = { $act ->
    [staff_add] پیش از افزودن همکار، گذرواژهٔ خودتان را بنویسید.
    [staff_edit] پیش از تغییر مشخصات همکار، گذرواژهٔ خودتان را بنویسید.
    [staff_password] پیش از دادن گذرواژهٔ تازه به همکار، گذرواژهٔ خودتان را بنویسید.
    [recovery_renew] پیش از جایگزینی کلید بازیابی، گذرواژهٔ خودتان را بنویسید.
    [key_change] پیش از تعویض کلید مطب، گذرواژهٔ خودتان را بنویسید.
   *[other] این کار گذرواژهٔ خودتان را می‌خواهد.
}

# $name (Text) - who is signed in
account-again-label = گذرواژهٔ { $name }

account-again-hint = تا پنج دقیقه دوباره پرسیده نمی‌شود.

account-again-action = ادامه

account-lock-action = قفل کردن

account-lock-title = قفل خودکار

account-lock-hint = وقتی کسی با رایانه کار نمی‌کند، مطب بسته می‌شود و کلید آن از حافظه می‌رود. Ctrl+L همین کار را بی‌درنگ می‌کند.

account-lock-label = پس از این مدت بی‌کاری

# $minutes (Number) - how long; 0: never
account-lock-choice = { $minutes ->
    [0] هرگز
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
}

# $minutes (Number) - how long; 0: never
account-lock-line = { $minutes ->
    [0] مطب خودبه‌خود قفل نمی‌شود.
    [one] مطب پس از { $minutes } دقیقه بی‌کاری قفل می‌شود.
   *[other] مطب پس از { $minutes } دقیقه بی‌کاری قفل می‌شود.
}

account-recovery-title = کلید بازیابی مطب

# $state (Text) - ready, missing or used
account-recovery-line = { $state ->
    [ready] مطب کلید بازیابی دارد. اگر کاغذ آن گم شده یا به دست دیگران افتاده، کلید تازه‌ای بسازید.
    [used] کلید بازیابی به کار رفته است. کلید تازه‌ای بسازید؛ کاغذ پیشین دیگر به کار نمی‌آید.
   *[missing] مطب کلید بازیابی ندارد. اگر همهٔ گذرواژه‌ها فراموش شود، هیچ‌کس نمی‌تواند آن را باز کند.
}

# $state (Text) - missing or used
account-recovery-sign-action = { $state ->
    [used] کلید بازیابی به کار رفته: ساختن کلید تازه
   *[missing] هنوز کلید بازیابی نیست: ساختن کلید
}

account-recovery-action = ساختن کلید تازه

account-delegates-title = دستیاران من

account-delegates-hint = هر کس اینجا برگزیده شود، می‌تواند به نام شما بنویسد و مراجعه را ببندد؛ نام هر دو ثبت می‌شود.

account-delegates-empty = هنوز همکاری با نقش دستیار نیست.

account-behalf-title = کار به نام پزشک

account-behalf-hint = آنچه ثبت می‌کنید به نام پزشک است و نام شما هم کنارش می‌ماند.

account-behalf-label = به نام

account-behalf-own-choice = خودم

# $doctor (Text) - the doctor
account-behalf-line = به نام { $doctor }

# $doctor (Text) - the doctor
account-behalf-now-line = اکنون به نام { $doctor } کار می‌کنید

account-behalf-action = تغییر

# $practice (Text) - its name
account-first-title = { $practice } آماده است

account-first-sub = سه کار پیش از همه، به هر ترتیبی که بخواهید.

# $part (Text) - staff, services or backups
account-first-action = { $part ->
    [staff] همکاران و ساعت کار
    [services] خدمات و قیمت‌ها
   *[backups] نسخهٔ پشتیبان روی فلش
}

# $part (Text) - staff, services or backups
account-first-line = { $part ->
    [staff] تا وقت‌های خالی در دفتر نوبت بیاید.
    [services] تا مدت و قیمت هر نوبت روشن باشد.
   *[backups] تا اگر این رایانه از کار افتاد، چیزی از دست نرود.
}

account-first-later-action = بعداً
