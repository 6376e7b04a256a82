plans-card-title = 治疗方案

plans-card-empty = 还没有提出方案。

plans-new-action = 新方案

plans-edit-action = 修改方案

plans-choose-action = 患者已选择

plans-pay-action = 付款安排

plans-end-action = 结束方案

plans-reopen-action = 继续方案

plans-print-action = 为患者打印

plans-done-action = 已完成

plans-undone-action = 其实没有完成

plans-stall-action = 暂停

plans-go-action = 继续

plans-book-action = 预约这个阶段

plans-save-action = 保存

plans-back-action = 返回

plans-add-option-action = 再加一个选项

plans-drop-option-action = 去掉选项

plans-add-phase-action = 再加一个阶段

plans-drop-phase-action = 去掉阶段

plans-add-payment-action = 再加一次付款

plans-drop-payment-action = 去掉付款

plans-spread-action = 按月分摊

# $name (Text) - the patient
plans-new-title = { $name }的治疗方案

plans-edit-title = 修改方案

plans-choose-title = 患者选了哪一个？

plans-pay-title = 付款安排

plans-end-title = 方案为什么不继续？

plans-stall-title = 这个阶段为什么暂停？

plans-title-label = 方案的内容

plans-doctor-label = 医生

plans-owner-label = 由谁跟进？

plans-what-label = 做什么？

plans-why-label = 为什么？用患者的话

plans-long-label = 多长时间？

plans-phases-title = 阶段

plans-phase-label = 阶段

plans-service-label = 服务

plans-amount-label = 费用

plans-priority-label = 优先级

plans-option-label = 选项

plans-witness-label = 见证人

plans-day-label = 选择日期

plans-financing-label = 付款渠道

plans-financing-hint = 只写银行或平台名称；诊所不参与其中。

plans-due-label = 日期

plans-sum-label = 金额

plans-months-label = 分几个月？

plans-reason-label = 原因

plans-payments-title = 付款安排

# $amount (Money) - what an option costs
plans-cost-line = 合计{ $amount }

# $agreed (Money) - what is agreed
# $cost (Money) - what the option costs
plans-agreed-line = { $cost }中的{ $agreed }

# $day (Text) - the day
plans-offered-line = { $day }提出

# $day (Text) - the day
# $name (Text) - the witness
plans-chosen-line = { $day }选定，见证人：{ $name }

# $day (Text) - the day
plans-ended-line = { $day }结束

plans-waiting-line = 等待患者选择

# $done (Number) - phases done
# $total (Number) - all phases
plans-progress-line = { $total }个阶段中已完成{ $done }个

# $day (Text) - the day
plans-booked-line = 已约{ $day }

# $day (Text) - the day
plans-done-line = { $day }完成

# $reason (Text) - why
plans-stalled-line = 暂停：{ $reason }

plans-planned-label = 未预约

# $name (Text) - who
plans-owner-line = 负责人：{ $name }

# $name (Text) - who
plans-doctor-line = 医生：{ $name }

# $name (Text) - bank or platform
plans-financing-line = 通过{ $name }付款

plans-side-label = 方案

plans-unbooked-title = 有方案未预约

plans-unbooked-empty = 所有已接受的方案都有预约。

# $place (Text) - which option
plans-letter-label = { $place ->
    [first] A
    [second] B
    [third] C
    [fourth] D
   *[fifth] E
}

# $priority (Text) - how soon
plans-priority-choice = { $priority ->
    [now] 现在
    [soon] 近期
   *[can-wait] 可以等
}

# $reason (Text) - why a plan does not go on
plans-end-choice = { $reason ->
    [declined] 患者不愿意
    [price] 费用
    [elsewhere] 在别处治疗
    [health] 健康状况
   *[other] 其他原因
}

# $days (Number) - how long
plans-days-line = { $days }天

# $count (Number) - how many plans
plans-unbooked-line = { $count }个已接受的方案没有预约
