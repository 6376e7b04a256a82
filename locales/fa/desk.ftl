# The front desk's day.

# What is seen to before the door opens, where the practice keeps the usual list.
# $code (Text) - light, scent, music, water, clean or toys
desk-checklist-item = { $code ->
    [light] نور: همهٔ چراغ‌ها روشن، بی‌سوسو
    [scent] بو: هوای تازه، بوی ملایم، بدون تندی
    [music] موسیقی: آرام و بی‌کلام
    [water] آب و لیوان و چای آماده است
    [clean] اتاق انتظار، میز پذیرش و سرویس بهداشتی تمیز است
    [toys] اسباب‌بازی‌ها و کتاب‌ها مرتب و پاکیزه‌اند
   *[other] چیز دیگر
}
