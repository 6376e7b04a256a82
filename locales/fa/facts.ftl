# آنچه از هر کس به یاد می‌ماند، و آنچه مطب دوست دارد بداند.

facts-card-title = به یاد داشته باشیم

facts-alerts-label = حساسیت‌ها و هشدارها

# $text (Text) - what harms
# $detail (Text) - what it does
facts-alert-line = { $text }: { $detail }

facts-add-action = نوشتن یک نکته

# $name (Text) - the patient
facts-form-title = دربارهٔ { $name } به یاد داشته باشیم

facts-save-action = ثبت

facts-back-action = انصراف

facts-end-action = دیگر لازم نیست به یاد بماند

facts-list-empty = هنوز چیزی نوشته نشده است. ترس‌ها، نام فرزندان، خواسته‌ها: هرچه بدانید، برای مراجعهٔ بعد همین‌جا می‌ماند.

facts-topic-label = دربارهٔ چیست

# $topic (Text) - code of the topic
facts-topic-choice = { $topic ->
    [fear] ترس
    [children] فرزندان
    [address] شیوهٔ خطاب
    [character] خلق‌وخو
    [worry] نگرانی
    [family] خانواده
    [cares] آنچه برایش مهم است
    [comfort] آسودگی
    [allergy] حساسیت
    [caution] هشدار دیگر
   *[other] چیز دیگر
}

facts-text-label = در چند کلمه

facts-text-placeholder = ترس از آمپول، دخترش سارا پاییز به مدرسه می‌رود…

facts-detail-label = توضیح بیشتر

facts-detail-alert-label = چه واکنشی می‌دهد

facts-told-label = چه کسی گفته است

# $by (Text) - patient, family, colleague or other
facts-told-choice = { $by ->
    [patient] خود بیمار
    [family] خانواده
    [colleague] همکار
   *[other] کس دیگر
}

facts-told-words-label = چه کسی

facts-told-on-label = روز گفتن

# $by (Text) - patient, family, colleague or other
# $who (Text) - who it was, in words
# $day (Day) - when
facts-told-line = { $by ->
    [patient] گفتهٔ خود بیمار، { $day }
    [family] گفتهٔ خانواده، { $day }
    [colleague] گفتهٔ همکار، { $day }
   *[other] گفتهٔ { $who }، { $day }
}

# $day (Day) - when
facts-told-plain-line = ثبت در { $day }

# $name (Text) - the colleague
facts-written-line = نوشتهٔ { $name }

facts-until-label = معتبر تا

facts-until-label-hint = اگر خالی بماند، همیشگی است.

# $day (Day) - the last day
facts-until-line = تا { $day }

facts-over-label = دیگر معتبر نیست

facts-spots-label = کجا نشان داده شود

# $spot (Text) - call, desk or visit
facts-spot-choice = { $spot ->
    [call] هنگام تماس
    [desk] در پذیرش
   *[visit] هنگام مراجعه
}

facts-private-hint = آنچه محرمانه گفته شده، هرگز در پذیرش نشان داده نمی‌شود.

facts-alert-hint = هشدار همه‌جا نشان داده می‌شود.

facts-questions-title = هنوز نمی‌دانیم

facts-ask-action = نوشتن پاسخ پرسش بعدی

facts-questions-tab-title = پرسش‌ها

facts-questions-page-title = آنچه دوست داریم از بیماران بدانیم

facts-questions-page-hint = کم‌کم و در چند مراجعه پرسیده می‌شود. هر پرسشی که بیمار هنوز به آن پاسخ نداده، در صفحهٔ او و هنگام مراجعه دیده می‌شود.

facts-question-label = پرسش

facts-question-placeholder = چه چیزی شما را اینجا آسوده‌تر می‌کند؟

facts-question-add-action = افزودن پرسش

# $number (Number) - its place
facts-question-remove-action = برداشتن پرسش { $number }

facts-questions-save-action = ثبت پرسش‌ها

facts-questions-empty = هنوز پرسشی نیست. نخستین پرسشی را که دوست دارید از هر بیمار بپرسید، بیفزایید.
