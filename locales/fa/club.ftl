club-list-title = باشگاه و کیف پول

club-list-empty = هنوز کیف پولی موجودی ندارد. با بسته شدن نخستین مراجعهٔ بیمارِ معرفی‌شده، اعتبار به کیف پول معرف می‌رسد.

club-balance-label = موجودی

# $count (Number) - patients referred
club-referred-line = { $count } معرفی

club-file-action = پروندهٔ بیمار

# $name (Text) - the patient
club-wallet-title = کیف پول { $name }

club-lots-title = اعتبارها

club-lots-empty = هنوز اعتباری داده نشده است.

# $left (Text) - what is left
# $amount (Text) - what was given
club-lot-left-line = { $left } مانده از { $amount }

# $day (Text) - the day
club-lot-granted-line = داده‌شده در { $day }

# $day (Text) - the day
club-lot-expires-line = تا { $day }

club-lot-forever-line = بدون تاریخ پایان

club-statement-title = گردش کیف پول

club-statement-empty = هنوز گردشی ثبت نشده است.

# $kind (Text) - kind of the posting
club-posting-label = { $kind ->
    [referral-credit] قدردانی از معرفی
    [reversal] سند برگشتی
    [charge] خدمات مراجعه
    [payment] دریافت
    [refund] بازپرداخت
   *[other] سند حساب
}

club-day-label = روز

club-about-label = بابت

club-amount-label = مبلغ

club-after-label = مانده

# $sum (Text) - the sum
club-total-line = موجودی همهٔ کیف پول‌ها: { $sum }
