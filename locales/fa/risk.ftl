## Why an appointment may be missed

# $count (Number) - missed appointments
# $of (Number) - how many were looked at
risk-missed-line = از { $of } نوبت آخر به { $count } نوبت نیامده است

risk-first-visit-line = پیش از این نوبتی در اینجا نداشته است

# $count (Number) - days from the booking to the appointment
risk-lead-days-line = نوبت از { $count } روز پیش ثبت شده است

risk-same-day-line = نوبت برای همان روز ثبت شده است

# $count (Number) - the patient's age
risk-age-line = در { $count } سالگی، نیامدن در اینجا بیشتر است

# $time (Time) - the hour of the booking
risk-hour-line = برای نوبت‌هایی که حدود ساعت { $time } ثبت می‌شوند، نیامدن بیشتر است

risk-unconfirmed-line = هنوز تأیید نشده است

# $level (Text) - low, raised or high
risk-level-label = { $level ->
    [high] احتمال زیاد نیامدن
    [raised] احتمال متوسط نیامدن
   *[low] احتمال کم نیامدن
}

# $level (Text) - low, raised or high
# $percent (Number) - how likely
risk-percent-label = { $level ->
    [high] احتمال زیاد نیامدن، { $percent }٪
    [raised] احتمال متوسط نیامدن، { $percent }٪
   *[low] احتمال کم نیامدن، { $percent }٪
}

risk-title = احتمال نیامدن

risk-hint = روی همین رایانه و از نوبت‌های خود شما آموخته می‌شود. چیزی بیرون نمی‌رود.

risk-used-hint = اکنون به کار می‌رود: یادآوری‌ها به ترتیب آن می‌آیند.

# $count (Number) - appointments that are needed
# $missed (Number) - missed ones that are needed
risk-needs-hint = پیشینه هنوز کم است: دست‌کم { $count } نوبت گذشته لازم است که به { $missed } نوبت آن نیامده باشند. تا آن زمان قاعده‌ای ساده به کار می‌رود: نیامدن‌های پیشین، فاصلهٔ ثبت تا نوبت و تأیید نشدن.

# $percent (Number) - what it must reach
risk-weak-hint = آنچه آموخته شد هنوز کافی نیست و به کار نمی‌رود: باید دست‌کم در { $percent } از ۱۰۰ جفت درست بگوید. قاعده‌ای ساده به کار می‌رود.

risk-learned-label = آموخته‌شده در

risk-known-label = بر پایهٔ

# $count (Number) - appointments
# $missed (Number) - missed ones of them
risk-known-line = { $count ->
    [one] { $count } نوبت گذشته، نیامده: { $missed }
   *[other] { $count } نوبت گذشته، نیامده: { $missed }
}

risk-auc-label = تشخیص درست میان کسی که آمده و کسی که نیامده (AUC)

risk-auc-ahead-label = همان، برای نوبت‌هایی که برای همان روز نبوده‌اند

# $percent (Number) - pairs of a hundred
risk-pairs-line = { $percent } از ۱۰۰ جفت

risk-tested-label = آزموده با

# $count (Number) - appointments
# $day (Day) - the first day
risk-tested-line = { $count ->
    [one] { $count } نوبت از { $day } به بعد که در آموختن نبوده
   *[other] { $count } نوبت از { $day } به بعد که در آموختن نبوده‌اند
}

risk-table-title = آنچه پیش‌بینی شد و آنچه پیش آمد، در ده بخش

risk-foretold-label = پیش‌بینی

risk-missed-label = نیامده

risk-count-label = نوبت‌ها

# $percent (Number) - a part of a hundred
risk-share-label = { $percent }٪

risk-learn-action = آموختن از نو

risk-learning-label = در حال آموختن…
