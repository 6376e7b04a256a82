# What is printed. Everything on paper is made from these and from what people wrote.

# $page (Text) - this page
# $pages (Text) - how many there are
paper-page-line = صفحهٔ { $page } از { $pages }

# $day (Day) - the day
# $time (Time) - time of day
paper-printed-line = چاپ در { $day }، ساعت { $time }

paper-patient-label = بیمار

paper-doctor-label = پزشک

paper-service-label = خدمت

paper-room-label = اتاق

## The day sheet

paper-day-title = برگهٔ روز

paper-day-time-label = ساعت

paper-day-status-label = وضعیت

paper-day-note-label = یادداشت

paper-day-empty = نوبتی ثبت نشده است.

## The appointment card, which the patient takes along

paper-card-title = نوبت شما

# $time (Time) - time of day
paper-card-come-line = لطفاً ساعت { $time } تشریف بیاورید

paper-card-preparation-title = پیش از آمدن

# $phone (Text) - the number of the practice
paper-card-phone-line = اگر این زمان برایتان مناسب نیست، لطفاً با { $phone } تماس بگیرید.

## The treatment plan

paper-plan-title = طرح درمان

paper-plan-about-label = موضوع

# $day (Day) - the day
paper-plan-chosen-line = انتخاب شما در { $day }

paper-plan-signed-label = امضای بیمار

## The invoice and the receipt

# $kind (Text) - invoice or receipt
paper-receipt-title = { $kind ->
    [invoice] صورت‌حساب
   *[other] رسید پرداخت
}

paper-receipt-number-label = شماره

paper-receipt-day-label = تاریخ

paper-receipt-quantity-label = تعداد

paper-receipt-price-label = بها

paper-receipt-sum-label = مبلغ

paper-receipt-total-label = جمع

# $words (Text) - the total in words
paper-receipt-words-line = به حروف: { $words }

paper-receipt-paid-title = پرداخت‌ها

# $means (Text) - cash, card, transfer or wallet
paper-receipt-means-label = { $means ->
    [cash] نقد
    [card] کارت
    [transfer] انتقال بانکی
    [wallet] کیف پول
   *[other] پرداخت
}

paper-receipt-remaining-label = مانده

paper-receipt-settled-line = همهٔ مبلغ پرداخت شده است

## The sheet with the recovery key

paper-recovery-title = کلید بازیابی

# $day (Day) - the day
paper-recovery-made-line = ساخته‌شده در { $day }. برگه‌های پیش از این روز دیگر به کار نمی‌آیند.

paper-recovery-what-title = به چه کار می‌آید

paper-recovery-what-line = اگر همهٔ گذرواژه‌ها فراموش شود، این کلید پرونده‌های مطب را باز می‌کند و راه دیگری نیست. نسخهٔ پشتیبان را هم با همین کلید می‌توان در رایانهٔ دیگری بازگرداند.

paper-recovery-where-title = کجا نگه داشته شود

paper-recovery-where-line = در جایی قفل‌شده و دور از رایانه. هر کس این برگه را داشته باشد، می‌تواند همهٔ پرونده‌ها را باز کند؛ لطفاً از آن عکس نگیرید و آن را برای کسی نفرستید.

paper-recovery-letters-line = هشت گروه چهارتایی. حرف‌های I و L و O و U در آن نیست: همیشه «0» صفر و «1» یک است.

paper-recovery-fades-line = نوشتهٔ این نوع کاغذ در چند ماه کم‌رنگ می‌شود. لطفاً کلید را با دست رونویسی کنید یا برگه را روی کاغذ «A5» چاپ کنید.

paper-recovery-keeper-label = نگه‌دارنده

paper-recovery-place-label = جای نگهداری

## The preview in the window

# $kind (Text) - day, card, receipt, plan or recovery
paper-show-title = { $kind ->
    [day] برگهٔ روز
    [card] برگهٔ نوبت
    [receipt] صورت‌حساب یا رسید
    [plan] طرح درمان
   *[other] برگهٔ کلید بازیابی
}

# $kind (Text) - day, card, receipt or recovery
paper-show-action = { $kind ->
    [day] چاپ برگهٔ روز
    [card] چاپ برگهٔ نوبت
    [receipt] چاپ رسید
   *[other] چاپ کلید
}

paper-print-action = چاپ

paper-save-action = ذخیره به صورت PDF

# $path (Text) - where it lies now
paper-saved-line = ذخیره شد: { $path }

paper-size-label = کاغذ

# $size (Text) - a5 or roll80
paper-size-choice = { $size ->
    [roll80] رول ۸۰ میلی‌متری
   *[other] برگهٔ A5
}

paper-language-label = زبان

# $kind (Text) - day or card
paper-notes-label = { $kind ->
    [card] همراه با «پیش از آمدن»
   *[other] همراه با یادداشت‌ها
}

paper-blocked-hint = بدون این سطرها چاپ کنید، یا آن را همان جا که نوشته شده است تغییر دهید.

# $text (Text) - the words on the paper
# $instead (Text) - what may be said
paper-warned-line = «{ $text }» ممکن است تبلیغ شمرده شود. بهتر است: { $instead }

paper-true-hint = به اندازهٔ واقعی نشان داده می‌شود. در پنجرهٔ چاپ همین کاغذ و مقیاس ۱۰۰٪ را انتخاب کنید.

paper-key-hint = این برگه فقط چاپ می‌شود و هرگز به صورت فایل ذخیره نمی‌شود.
