leaks-page-title = 流失清单

leaks-page-line = 两次就诊之间流失的患者，按结束就诊的医生和周次列出。点击数字可查看患者。

leaks-side-label = 该数字对应的患者

leaks-parts-label = 显示内容

leaks-leaks-title = 流失

leaks-doctors-title = 医生对比

leaks-span-label = 时间范围

# $span (Text) - five weeks or a quarter
leaks-span-choice = { $span ->
    [month] 五周
   *[quarter] 一个季度
}

leaks-kind-choice-label = 流失方式

# $kind (Text) - how they were lost
leaks-kind-label = { $kind ->
    [unbooked] 已结束就诊但未预约
    [untaken] 已交接但无人接手
   *[referral] 已转介但未在同事处就诊
}

leaks-doctor-label = 医生

leaks-total-label = 合计

leaks-nobody-label = 无医生

# $count (Number) - patients
# $name (Text) - the doctor
# $day (Text) - the first day of the week
leaks-cell-label = { $name }，{ $day }起的一周：{ $count } 位

# $count (Number) - patients
# $name (Text) - the doctor
leaks-all-cell-label = { $name }，全部周次：{ $count } 位

leaks-nobody-empty = 没有患者以这种方式流失。

# $count (Number) - patients
leaks-people-title = { $count ->
   *[other] { $count } 位患者
}

leaks-people-empty = 这些患者都已得到处理。

leaks-acts-label = 可执行的操作

# $name (Text) - who sees to it
leaks-owner-line = 负责人：{ $name }

leaks-book-action = 预约

leaks-file-action = 患者档案

leaks-visits-label = 就诊次数

leaks-booked-label = 离开前已约好下一步

leaks-golden-label = 已问最后一问

leaks-protocol-label = 已按规程完成

leaks-minutes-label = 就诊时长

leaks-plans-label = 已接受的方案

# $percent (Number) - of a hundred
leaks-percent-label = { $percent }%

# $part (Number) - so many
# $whole (Number) - of so many
leaks-part-label = { $whole } 中的 { $part }

leaks-none-label = 暂无

# $count (Number) - minutes
leaks-minutes-line = { $count ->
   *[other] { $count } 分钟
}

leaks-doctors-hint = 差异是相互交流的契机，不用来比较高下。时长为中位数。

leaks-doctors-empty = 这段时间没有结束的就诊。

leaks-endings-label = 结束治疗

leaks-endings-title = 治疗为何结束

leaks-endings-empty = 这几周没有人结束治疗。

leaks-ending-reason-label = 原因

leaks-ending-count-label = 人数
