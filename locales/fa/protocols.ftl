## Protocols: what is asked in a visit

protocols-page-title = پروتکل‌ها
    .hint = یک فهرست برای نخستین مراجعه و یکی برای هر گونه مراجعه؛ برای همهٔ پزشکان یکسان.

# $occasion (Text) - on what visits it holds
protocols-occasion-label = { $occasion ->
    [first] نخستین مراجعه
    [return] مراجعهٔ بعدی
    [remote] تماس از راه دور
   *[service] خدمت
}

# $name (Text) - the service
protocols-service-label = مراجعه برای { $name }

# $code (Text) - a usual item
protocols-item-label = { $code ->
    [health-asked] از بیماری‌ها، داروها و حساسیت‌ها پرسیده شد
    [worries-asked] پرسیده شد چه چیزی بیش از همه نگرانش می‌کند
    [earlier-care] درمان‌های پیشین
    [blood-pressure] فشار خون
    [pain] درد
    [findings-shown] یافته‌ها با چه نشان داده شد
    [options-told] راه‌ها، زمان و هزینه گفته شد
    [decision] تصمیم
    [since-last-asked] پرسیده شد از بار پیش تاکنون چه گذشت
    [advice-kept] سفارش‌های بار پیش
    [result-compared] نتیجه با آنچه انتظار می‌رفت سنجیده شد
    [person-made-sure] روشن شد چه کسی صحبت می‌کند
    [advice-given] سفارش‌هایی که داده شد
   *[when-to-come-told] گفته شد چه زمانی باید حضوری بیاید
}

# $code (Text) - a usual choice
protocols-choice-label = { $code ->
    [decides-now] اکنون تصمیم گرفت
    [needs-time] زمان می‌خواهد
    [declines] نمی‌پذیرد
    [kept] انجام شد
    [partly-kept] تا اندازه‌ای
   *[not-kept] انجام نشد
}

# $kind (Text) - how an item is answered
protocols-kind-choice = { $kind ->
    [check] انجام شد یا نه
    [text] نوشته
    [measure] عدد
    [choice] یکی از چند گزینه
   *[shown] با چه نشان داده شد
}

protocols-kind-label = پاسخ

protocols-text-label = چه پرسیده می‌شود

protocols-unit-label = واحد

protocols-choices-label = گزینه‌ها
    .hint = هر کدام در یک سطر.

protocols-needed-label = لازم

protocols-add-action = افزودن بند

# $place (Number) - which item
protocols-remove-action = برداشتن بند { $place }

# $place (Number) - which item
protocols-up-action = بالا بردن بند { $place }

protocols-save-action = ذخیره

protocols-usual-action = برداشتن فهرست‌های معمول

protocols-list-empty = هنوز پروتکلی آماده نشده است.

protocols-items-empty = این فهرست هنوز چیزی نمی‌پرسد.

protocols-service-add-label = فهرستی برای یک خدمت
