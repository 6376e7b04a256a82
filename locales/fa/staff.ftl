staff-new-action = همکار تازه

staff-new-title = همکار تازه

# $name (Text) - the colleague
staff-edit-title = مشخصات { $name }

staff-save-action = ثبت

staff-back-action = انصراف

staff-name-label = نام و نام خانوادگی

staff-login-label = نام کاربری

staff-password-label = گذرواژه

staff-password-hint = اگر خالی بماند، این همکار وارد برنامه نمی‌شود.

staff-roles-label = نقش‌ها

# $role (Text) - role at the practice
staff-role-label = { $role ->
    [manager] مدیر
    [doctor] پزشک
    [receptionist] پذیرش
    [coordinator] هماهنگ‌کنندهٔ درمان
    [assistant] دستیار
    [technician] تکنسین
   *[other] همکار
}

staff-specialty-label = تخصص

staff-active-label = اکنون در مطب کار می‌کند

staff-inactive-label = دیگر اینجا کار نمی‌کند

staff-hours-label = ساعت کار

# $example (Text) - hours as they are typed
staff-hours-hint = ساعت‌های هر روز، مانند «{ $example }»؛ فاصلهٔ میان آن‌ها استراحت است و خالی یعنی آن روز کار نمی‌کند.

# $example (Text) - hours as they are typed
staff-hours-invalid = ساعت‌ها را مانند «{ $example }» بنویسید.

staff-list-empty = هنوز همکاری ثبت نشده است.

staff-hours-empty = هنوز پزشکی با ساعت کاری ثبت نشده است.
    .hint = پزشکان و ساعت‌های کارشان را در بخش همکاران بنویسید؛ پس از آن وقت‌های خالی اینجا می‌آید.
    .action = نوشتن همکاران

# $right (Text) - what a person may do
staff-right-label = { $right ->
        [practice-read] دیدن مشخصات مطب، همکاران و خدمات
        [practice-edit] تغییر مشخصات و قاعده‌های مطب
        [staff-edit] افزودن همکار و تغییر مشخصات همکاران
        [services-edit] افزودن و تغییر خدمات
        [patients-read] یافتن بیماران و خواندن پرونده‌ها
        [patients-edit] باز کردن پرونده و تغییر آن
        [private-read] خواندن و نوشتن گفته‌های محرمانه
        [record-read] خواندن پروندهٔ پزشکی: سابقه، داروها، نتیجه‌ها، تصویرها
        [record-edit] نوشتن در پروندهٔ پزشکی
        [appointments-read] دیدن دفتر نوبت
        [appointments-book] ثبت، جابه‌جایی و لغو نوبت
        [appointments-beyond] ثبت نوبت روی وقت پر یا بیرون از ساعت کار، با ذکر دلیل
        [schedule-edit] بستن وقت و تعیین ساعت‌های کار و روزهای تعطیل
        [payments-take] دریافت پرداخت و دادن رسید
        [scripts-edit] تغییر متن‌هایی که در پذیرش گفته یا نوشته می‌شود
        [visits-run] پذیرش، فراخواندن به اتاق و خداحافظی بیمار
        [visits-close] نوشتن و بستن مراجعه
        [followups-work] تماس‌های پیگیری و گام‌های بعدی
        [wallet-read] دیدن کیف پول بیماران
        [figures-read] دیدن رقم‌های خود مطب
        [history-read] خواندن تاریخچهٔ کارها
        [undo-others] برگرداندن کار همکاران
        [emergency-open] باز کردن پروندهٔ بسته در اضطرار، با نوشتن دلیل
        [emergency-review] بازبینی دسترسی‌های اضطراری
        [backup-make] ساختن و آزمودن نسخهٔ پشتیبان
        [backup-manage] تعیین جا و زمان نسخه‌های پشتیبان
        [restore] بازگردانی نسخهٔ پشتیبان
        [keys-manage] نو کردن کلید بازیابی و تعویض کلید داده‌ها
        [import] وارد کردن جدول از جای دیگر
        [check] بررسی درستی داده‌ها
       *[other] دسترسی دیگر
    }

# $group (Text) - desk, care, practice, record or data
staff-right-group-label = { $group ->
        [desk] پذیرش
        [care] درمان
        [practice] مطب
        [record] کارهای انجام‌شده
       *[data] داده‌ها
    }

# $state (Text) - role, given or taken
staff-right-state-hint = { $state ->
        [role] از نقش‌ها
        [given] افزون بر نقش‌ها داده شده
       *[taken] با آنکه نقش می‌دهد، برداشته شده
    }

# $count (Number) - rights that differ from the roles
staff-rights-title = { $count ->
        [one] دسترسی‌ها · { $count } مورد جدا از نقش‌ها
       *[other] دسترسی‌ها · { $count } مورد جدا از نقش‌ها
    }

staff-rights-plain-title = دسترسی‌ها

staff-rights-hint = نقش‌ها آنچه را بیشترِ همکاران لازم دارند می‌دهند. اینجا می‌توان دسترسی‌ای را فقط برای همین همکار داد یا برداشت.

staff-way-title = ورود به برنامه

# $state (Text) - both, password, pin or none
staff-way-label = { $state ->
        [both] گذرواژه دارد و روی همین رایانه پین هم دارد
        [password] گذرواژه دارد
        [pin] روی همین رایانه پین دارد، گذرواژه ندارد
       *[none] هنوز وارد برنامه نمی‌شود
    }

staff-password-new-label = گذرواژهٔ تازه
    .hint = آن را حضوری به خود همکار بگویید؛ خودش می‌تواند در تنظیمات عوضش کند.

staff-password-give-action = دادن گذرواژه

# $name (Text) - the colleague
staff-password-given-label = { $name } از این پس با گذرواژهٔ تازه وارد می‌شود.

# $count (Number) - open next steps and calls
staff-substitute-label = چه کسی ادامه می‌دهد
    .hint = { $count ->
        [one] { $count } گام یا تماس باز به این همکار می‌رسد.
       *[other] { $count } گام یا تماس باز به این همکار می‌رسد.
    }

staff-leave-title = مرخصی

staff-leave-hint = آنچه تا پایان مرخصی موعد دارد به جانشین می‌رسد؛ آنچه در این میان افزوده شود هم.

staff-leave-from-label = نخستین روز

staff-leave-until-label = آخرین روز

staff-leave-substitute-label = جانشین

staff-leave-action = ثبت مرخصی

# $from (Day) - the first day
# $until (Day) - the last day
# $name (Text) - the substitute
staff-leave-line = از { $from } تا { $until }؛ جانشین: { $name }

staff-leave-cancel-action = برداشتن این مرخصی
    .hint = آنچه به جانشین رسیده است نزد او می‌ماند.

# $until (Day) - the last day
staff-away-label = مرخصی تا { $until }

staff-no-password-label = هنوز بدون گذرواژه
