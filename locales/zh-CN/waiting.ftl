# The waiting list, and times that came free.

waiting-page-title = 候补名单

# $count (Number) - who waits
waiting-count-line = { $count } 位患者候补

waiting-side-label = 所选

waiting-fill-title = 空出的时间

waiting-fill-empty = 没有空出的时间。

waiting-fill-hint = 取消或爽约后仍无人占用的时间会列在这里，并显示适合多少位候补患者。

waiting-freed-title = 尚未提供

waiting-untold-title = 需婉转告知时间已满

waiting-told-action = 已告知

# $count (Number) - of the waiting list
waiting-fitting-line = { $count ->
    [0] 没有适合的人
   *[other] 适合 { $count } 位
}

# $count (Number) - who may still be asked while the time is offered
waiting-more-line = { $count ->
    [0] 没有其他人可询问
   *[other] 还可询问 { $count } 位
}

# $name (Text) - whose time it was
waiting-giver-line = 原为{ $name }的时间

# $name (Text) - whose time it was; they took an earlier one
waiting-moved-up-line = { $name }改为提前就诊，空出此时间

waiting-offer-action = 提供

waiting-next-action = 询问下一位

waiting-close-action = 停止提供

waiting-mode-label = 提供方式

# $mode (Text) - one or wave
waiting-mode-choice = { $mode ->
    [wave] 同时询问多位
   *[one] 逐一询问
}

waiting-size-label = 同时询问几位

waiting-limit-label = 保留几分钟

waiting-order-title = 询问顺序

waiting-fits-empty = 候补名单中没有适合这个时间的人。

# $time (Text) - day and time
waiting-open-title = 提供 { $time }

waiting-open-action = 开始提供

# $state (Text) - where an offer stands
waiting-offer-state = { $state ->
    [offered] 询问中
    [accepted] 已接受
    [declined] 已谢绝
    [no-answer] 无人接听
    [expired] 已超时
   *[withdrawn] 已撤回
}

# $time (Text) - minutes and seconds
waiting-left-line = 剩余 { $time }

waiting-answers-label = 患者答复

# $answer (Text) - accept, decline or no-answer
waiting-answer-choice = { $answer ->
    [accept] 接受这个时间
    [decline] 不需要
   *[no-answer] 无人接听
}

# $name (Text) - the patient
# $time (Text) - day and time
waiting-booked-line = 已为{ $name }预约：{ $time }。

# $time (Text) - day and time of the later appointment
waiting-released-line = 原来较晚的预约已释放：{ $time }，可继续提供给他人。

waiting-list-title = 候补患者

waiting-list-empty = 候补名单为空。

waiting-list-hint = 希望提前就诊的患者加入这里，有空出的时间会提供给他们。

waiting-narrowed-empty = 没有符合条件的候补。

waiting-add-action = 加入候补

waiting-edit-action = 更改要求

# $name (Text) - the patient
waiting-edit-title = 候补：{ $name }

waiting-save-action = 保存

waiting-back-action = 返回

waiting-patient-label = 患者

waiting-service-label = 项目

waiting-doctor-label = 医生

waiting-doctors-label = 合适的医生

waiting-any-doctor-hint = 未选择时：所有医生。

waiting-minutes-label = 时长（分钟）

# $count (Number) - minutes of the service
waiting-minutes-hint = 留空：{ $count } 分钟，与项目相同。

waiting-weekdays-label = 合适的星期；不选为全部

waiting-hours-label = 合适的时段

# $example (Text) - an example
waiting-hours-hint = 例如 { $example }；留空为任何时间。

# $example (Text) - an example
waiting-hours-invalid = 请填写一个时段，例如 { $example }。

# $start (Time) - the first hour
# $end (Time) - the last hour
waiting-hours-line = { $start } 至 { $end }

# $day (Day list) - the last day
waiting-until-line = 至 { $day }

waiting-from-label = 不早于

waiting-until-label = 截至

waiting-urgency-label = 紧急程度

# $urgency (Text) - urgent, soon or later
waiting-urgency-choice = { $urgency ->
    [urgent] 紧急
    [soon] 尽早
   *[later] 不急
}

waiting-consent-label = 同意接到空出时间的电话

waiting-consent-hint = 只向同意的患者提供时间。

# $day (Day list) - the day of the appointment
# $time (Text) - its time
waiting-release-label = 接受更早的时间后，释放 { $day } { $time } 的预约

waiting-release-hint = 随后提供给其他患者。

waiting-note-label = 备注

waiting-end-action = 移出名单

# $name (Text) - the patient
waiting-end-title = 将{ $name }移出候补名单

waiting-end-reason-label = 原因

waiting-end-words-label = 其他原因

# $reason (Text) - no-longer, elsewhere or unreachable
waiting-end-choice = { $reason ->
    [elsewhere] 已去别处
    [unreachable] 无法联系
   *[no-longer] 不再需要
}

# $count (Number) - days on the list
waiting-days-label = { $count ->
    [0] 今天起
   *[other] { $count } 天
}

# $count (Number) - times that were offered
waiting-offers-label = 已询问 { $count } 次

waiting-no-call-label = 不打电话

# $time (Text) - day and time
waiting-has-line = 现有预约：{ $time }
