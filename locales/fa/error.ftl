# The practice file is open in another window or on another account of this computer.
error-in-use = این مطب هم‌اکنون در همین رایانه باز است.
    .hint = پنجرهٔ دیگر را ببندید و دوباره باز کنید.
