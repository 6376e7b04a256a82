emergency-refused-title = این پرونده برای شما بسته است

emergency-refused-text = کار شما معمولاً به آن نیازی ندارد. در اضطرار باز هم باز می‌شود؛ بنویسید چرا.

emergency-reason-label = چرا اکنون لازم است
    .hint = نیم ساعت باز می‌ماند، فقط برای خواندن. مدیر می‌بیند که شما آن را باز کردید و چرا.

emergency-open-action = باز کردن در اضطرار

emergency-refused-label = از همکاری که اجازه دارد یا از مدیر مطب بخواهید.

emergency-back-action = بازگشت

emergency-list-hint = پرونده‌هایی که برای همکاری بسته بود و با نوشتن دلیل باز شد. هر کدام را دیدید، همین‌جا بگویید.

emergency-list-empty = کسی پروندهٔ بسته‌ای را باز نکرده است.

emergency-review-action = بازبینی شد

# $name (Text) - who looked it over
emergency-reviewed-label = بازبین: { $name }

# $day (Day) - when
# $time (Time) - when
emergency-moment-line = { $day }، ساعت { $time }
