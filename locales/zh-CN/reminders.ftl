# Who is to be reminded of an appointment, and what came of it.

reminders-page-title = 提醒

reminders-list-empty = 现在没有需要提醒的患者。

reminders-list-hint = 尚未确认的患者会在预约临近时再次出现在这里。

reminders-side-label = 通话与答复

# $count (Number) - who is left
reminders-left-line = 剩余 { $count } 位

# $count (Number) - who was reached since the list was opened
reminders-done-line = 已完成：{ $count }

# $outcome (Text) - what came of it
reminders-outcome-choice = { $outcome ->
    [confirmed] 会来
    [reached] 已通话，未确定
    [no-answer] 无人接听
    [wants-move] 想改时间
    [wants-cancel] 想取消
    [wrong-number] 号码有误
    [sent] 已发短信
   *[other] 其他
}

# $outcome (Text) - what came of the last try
reminders-outcome-label = { $outcome ->
    [confirmed] 已确认
    [reached] 已通话
    [no-answer] 无人接听
    [wants-move] 想改时间
    [wants-cancel] 想取消
    [wrong-number] 号码有误
    [sent] 已发短信
   *[other] 已尝试
}

# $outcome (Text) - what came of the last try
reminders-last-line = { $outcome ->
    [no-answer] 上次无人接听
    [reached] 上次已通话，未确定
    [sent] 上次已发短信
    [wants-move] 上次想改时间
    [wants-cancel] 上次想取消
    [wrong-number] 上次号码有误
   *[other] 之前尝试过
}

# $purpose (Text) - remind48 or remind24
reminders-purpose-label = { $purpose ->
    [remind24] 第二次提醒
   *[remind48] 首次提醒
}

# $count (Number) - tries so far
reminders-tries-label = 已尝试 { $count } 次

reminders-answers-label = 联系结果

reminders-note-label = 备注

reminders-copy-action = 复制短信内容

reminders-day-action = 在预约表中查看
