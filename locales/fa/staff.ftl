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
staff-hours-hint = هر روز تا دو نوبت کاری، مانند «{ $example }»؛ خالی یعنی کار نمی‌کند.

# $example (Text) - hours as they are typed
staff-hours-invalid = ساعت‌ها را مانند «{ $example }» بنویسید.

staff-list-empty = هنوز همکاری ثبت نشده است.

staff-hours-empty = هنوز پزشکی با ساعت کاری ثبت نشده است.
    .hint = پزشکان و ساعت‌های کارشان را در بخش همکاران بنویسید؛ پس از آن وقت‌های خالی اینجا می‌آید.
    .action = نوشتن همکاران
