handover-mine-title = 由您负责

handover-mine-empty = 没有等待您处理的步骤。

handover-climbed-title = 未及时接手

handover-sent-title = 您发出的转诊

handover-received-title = 转诊给您

handover-open-title = 未关闭的就诊

handover-new-label = 新

# $why (Text) - why it has climbed
handover-why-label = { $why ->
    [unaccepted] 未及时接手
    [unbooked] 已接手，未及时预约
   *[nobody] 无其他人可接手
}

# $rung (Text) - how far it has climbed
handover-rung-label = { $rung ->
    [coordinator] 协调员可见
    [doctor] 医生可见
    [manager] 管理者可见
   *[owner] 由负责人处理
}

handover-just-now-label = 刚刚

# $count (Number) - minutes
handover-minutes-line = 已 { $count } 分钟

# $count (Number) - hours
handover-hours-line = 已 { $count } 小时

# $count (Number) - days
handover-days-line = 已 { $count } 天

# $count (Number) - tries
handover-tries-line = 已联系 { $count } 次

# $kind (Text) - what happened
# $name (Text) - who did it
handover-last-line = { $kind ->
    [given-back] { $name } 已退回
    [passed-on] { $name } 已转交
   *[other] { $name }
}

# $outcome (Text) - how the try ended
handover-outcome-label = { $outcome ->
    [reached] 已联系上
    [no-answer] 无人接听
    [busy] 占线
    [call-later] 请稍后再打
   *[wrong-number] 号码有误
}

handover-try-action = 记录联系

handover-try-title = 联系结果如何？

handover-give-action = 退回

handover-give-title = 为什么退回？

handover-pass-action = 转交

handover-pass-title = 转交步骤

handover-to-label = 交给谁？

handover-note-label = 需要对方了解什么？

handover-done-action = 已另行完成

handover-done-title = 如何完成的？

handover-end-action = 无需继续

handover-end-title = 为什么无需继续？

handover-reason-label = 原因

handover-answer-action = 回复

# $name (Text) - the colleague who sent the patient
handover-answer-title = 回复 { $name }

handover-answer-label = 您想告诉同事什么？

handover-seen-action = 已阅

# $name (Text) - who sent the patient
handover-from-line = 来自 { $name }

# $name (Text) - the colleague
handover-to-line = 转给 { $name }

# $state (Text) - where the referral stands
handover-referral-label = { $state ->
    [sent] 尚未预约
    [booked] 已预约
    [seen] 已就诊
    [answered] 已回复
   *[ended] 已终止
}

