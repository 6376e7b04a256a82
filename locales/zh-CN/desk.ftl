# The front desk's day.

# What is seen to before the door opens, where the practice keeps the usual list.
# $code (Text) - light, scent, music, water, clean or toys
desk-checklist-item = { $code ->
    [light] 灯光：全部亮着，不闪烁
    [scent] 气味：已通风，清淡，不刺鼻
    [music] 音乐：轻柔，无歌词
    [water] 饮水、杯子和茶已备好
    [clean] 候诊区、前台和洗手间整洁
    [toys] 玩具和书整理并擦拭过
   *[other] 其他
}

## Somebody without an appointment

desk-walk-in-action = 登记未预约患者

desk-walk-in-title = 有患者未预约到诊

desk-walk-in-patient-label = 是谁？

desk-walk-in-patient-placeholder = 输入姓名或号码

# $text (Text) - what was typed
desk-walk-in-new-action = 新患者：“{ $text }”

desk-walk-in-doctor-label = 医生

desk-walk-in-doctor-any = 最先有空的医生

desk-walk-in-service-label = 治疗项目

desk-walk-in-service-none = 尚不清楚

desk-walk-in-note-label = 来看什么？

desk-walk-in-save-action = 发排队号

desk-walk-in-next-action = 下一位

desk-number-label = 排队号

# $name (Text) - the patient
desk-number-hint = 请把这个号码告诉{ $name }。

## A doctor is late

desk-late-action = 医生晚到

desk-late-title = 医生晚到

desk-late-doctor-label = 哪位医生？

desk-late-minutes-label = 晚到几分钟？

desk-late-own-label = 或填写分钟数

desk-late-reason-label = 可以说的原因

# $reason (Text) - previous, emergency, road or surgery
desk-late-reason-choice = { $reason ->
    [previous] 前一位患者需要更多时间
    [emergency] 来了一位急诊患者
    [surgery] 手术时间延长
   *[road] 路上耽搁了
}

desk-late-save-action = 生成话术和名单

desk-late-edit-action = 修改时间或原因

desk-late-over-action = 医生已到

# $name (Text) - the doctor
# $minutes (Number) - the delay
desk-late-line = { $name }晚到 { $minutes } 分钟

# $told (Number) - those who know
# $count (Number) - all
desk-late-told-line = 已通知 { $told }/{ $count } 人

# $name (Text) - the doctor
# $minutes (Number) - the delay
# $count (Number) - those who do not know
desk-late-untold-action = { $name }晚到 { $minutes } 分钟；未通知 { $count } 人

desk-late-empty = 没有需要通知的人。

desk-late-done = 所有人都已通知。

desk-late-here-label = 已到诊

# $time (Time) - when it is best to come
desk-late-come-line = 最好 { $time } 到

# $time (Time) - when their turn comes
desk-late-turn-line = 大约 { $time } 轮到

# $outcome (Text) - will-wait, refreshment, wants-move or no-answer
desk-late-answer-choice = { $outcome ->
    [will-wait] 愿意等
    [refreshment] 接受茶水
    [wants-move] 想改约
    [no-answer] 未接通
   *[other] 已通知
}

desk-late-channel-label = 如何告知？

# $channel (Text) - phone or desk
desk-late-channel-choice = { $channel ->
    [phone] 电话
   *[desk] 当面
}

desk-late-list-label = 需要通知的人

## Another time

# $name (Text) - the patient
desk-move-title = 为{ $name }改约

# $day (Day long) - the day
# $time (Time) - when
desk-move-sub = 现有预约：{ $day } { $time }

desk-move-label = 最早空档

desk-move-empty = 近日没有空档。

desk-move-anybody-action = 任意医生

desk-move-calendar-action = 在预约表中查看

## Left without being seen

# $name (Text) - the patient
desk-left-title = { $name }为什么没就诊就离开？

desk-left-label = 原因

# $reason (Text) - wait, urgent, feels-better or other
desk-left-choice = { $reason ->
    [wait] 等候太久
    [urgent] 有急事
    [feels-better] 感觉好转
   *[other] 其他原因
}

desk-left-words-label = 或原话

desk-left-hint = 下一步仍待处理，今天的工作里会多一个回访电话。

desk-left-save-action = 记录

## What to say

desk-say-title = 怎么说

desk-say-copy-action = 复制

desk-say-copied-line = 已复制。

desk-say-next-action = 换一段

## What waits

desk-checklist-title = 开诊前

# $done (Number) - those seen to
# $count (Number) - all
desk-checklist-line = { $done }/{ $count }

desk-lists-label = 待处理

# $list (Text) - enquiries, displaced, reminders, freed or offers
# $count (Number) - how many
desk-list-action = { $list ->
    [enquiries] 咨询：{ $count }
    [displaced] 需改约：{ $count }
    [reminders] 提醒：{ $count }
    [freed] 空出时段：{ $count }
   *[offers] 正在询问：{ $count }
}

# $count (Number) - how many
# $minutes (Number) - how long the oldest waits
desk-enquiries-action = 咨询：{ $count }，最早的已等 { $minutes } 分钟

# $count (Number) - how many, none of which waits a whole minute
desk-enquiries-now-action = 咨询：{ $count }，刚刚

## The end of the day

desk-day-end-action = 日结

# $day (Day long) - the day
desk-end-title = 日结：{ $day }

# $count (Number) - what is open
desk-end-left-line = 尚未处理：{ $count }

desk-end-clear-line = 全部处理完毕。

desk-end-unresolved-title = 来了吗？

desk-end-unresolved-empty = 每个预约都有结果。

# $count (Number) - appointments of the day whose time has not come
desk-end-ahead-line = 今天还有 { $count } 个预约未到时间

desk-end-open-title = 未结束的就诊

desk-end-open-empty = 所有就诊均已结束。

desk-end-unsettled-title = 未结算

desk-end-unsettled-empty = 全部已结算。

# $amount (Money) - what is left to pay
desk-end-due-line = 待付：{ $amount }

desk-end-takings-title = 今日收款

desk-end-takings-empty = 今天没有收款。

# $means (Text) - cash, card or transfer
# $count (Number) - payments
desk-end-takings-line = { $means ->
    [cash] 现金（{ $count } 笔）
    [card] 刷卡（{ $count } 笔）
   *[transfer] 转账（{ $count } 笔）
}

desk-end-total-label = 合计

desk-end-tomorrow-title = 明天

# $count (Number) - appointments
# $unconfirmed (Number) - those not confirmed
desk-end-tomorrow-line = 预约 { $count }，未确认 { $unconfirmed }

desk-end-tomorrow-action = 查看明天

desk-end-backup-title = 最后

desk-end-backup-hint = 按 Ctrl+B 备份，今天的工作就完成了。

desk-end-settle-action = 结算
