## Why an appointment may be missed

# $count (Number) - missed appointments
# $of (Number) - how many were looked at
risk-missed-line = 最近 { $of } 次预约中爽约 { $count } 次

risk-first-visit-line = 此前在这里没有预约

# $count (Number) - days from the booking to the appointment
risk-lead-days-line = 提前 { $count } 天预约

risk-same-day-line = 当天预约

# $count (Number) - the patient's age
risk-age-line = { $count } 岁左右的患者在这里爽约较多

# $time (Time) - the hour of the booking
risk-hour-line = 在 { $time } 左右登记的预约爽约较多

risk-unconfirmed-line = 尚未确认

# $level (Text) - low, raised or high
risk-level-label = { $level ->
    [high] 爽约风险高
    [raised] 有爽约风险
   *[low] 爽约风险低
}

# $level (Text) - low, raised or high
# $percent (Number) - how likely
risk-percent-label = { $level ->
    [high] 爽约风险高，{ $percent }%
    [raised] 有爽约风险，{ $percent }%
   *[low] 爽约风险低，{ $percent }%
}

risk-title = 爽约风险

risk-hint = 在本机上根据您自己的预约学习，数据不会外传。

risk-used-hint = 正在使用：提醒按此排序。

# $count (Number) - appointments that are needed
# $missed (Number) - missed ones that are needed
risk-needs-hint = 历史还太少：至少需要 { $count } 次过去的预约，其中 { $missed } 次爽约。在此之前使用简单规则：以往爽约、提前多久预约、尚未确认。

# $percent (Number) - what it must reach
risk-weak-hint = 学到的内容还不够，暂不使用：至少要在 100 对中判断对 { $percent } 对。目前使用简单规则。

risk-learned-label = 学习时间

risk-known-label = 依据

# $count (Number) - appointments
# $missed (Number) - missed ones of them
risk-known-line = 过去的预约 { $count } 次，爽约 { $missed } 次

risk-auc-label = 一位到诊、一位爽约时判断正确（AUC）

risk-auc-ahead-label = 同上，不含当天预约

# $percent (Number) - pairs of a hundred
risk-pairs-line = 100 对中 { $percent } 对

risk-tested-label = 检验依据

# $count (Number) - appointments
# $day (Day) - the first day
risk-tested-line = { $day } 起的 { $count } 次预约，学习时未用过

risk-table-title = 预测与实际，分为十组

risk-foretold-label = 预测

risk-missed-label = 实际爽约

risk-count-label = 预约数

# $percent (Number) - a part of a hundred
risk-share-label = { $percent }%

risk-learn-action = 立即学习

risk-learning-label = 正在学习…
