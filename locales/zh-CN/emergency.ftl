emergency-refused-title = 您无权打开此档案

emergency-refused-text = 您的工作通常不需要它。紧急情况下仍可打开：请说明原因。

emergency-reason-label = 现在需要的原因
    .hint = 打开半小时，仅可阅读。管理者会看到您打开了它以及原因。

emergency-open-action = 紧急打开

emergency-refused-label = 请找有权限的同事或管理者。

emergency-back-action = 返回

emergency-list-hint = 对某人受限、但说明原因后打开的档案。看过后请在此标明。

emergency-list-empty = 没有人打开过受限档案。

emergency-review-action = 已审阅

# $name (Text) - who looked it over
emergency-reviewed-label = 由 { $name } 审阅

# $day (Day) - when
# $time (Time) - when
emergency-moment-line = { $day } { $time }
