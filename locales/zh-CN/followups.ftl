## The list

followups-list-title = 回访

# $count (Number) - calls due
followups-list-line = 待办回访 { $count } 个

followups-list-empty = 所有回访都已完成。今天不错。

# $kind (Text) - what the work asks for
followups-kind-label = { $kind ->
    [next-day-call] 次日回访
    [doctor-callback] 医生回电
    [recall] 定期复查提醒
    [remote-contact] 远程随访
    [debt] 欠款
    [no-show] 爽约
    [left-unseen] 未就诊离开
    [mend] 需要更正
    [step-unbooked] 尚未预约
   *[other] 回访
}

# $count (Number) - days
followups-late-label = 逾期 { $count } 天

followups-urgent-label = 紧急

# $count (Number) - tries so far
followups-attempts-label = 已尝试 { $count } 次

followups-open-action = 回访

followups-book-action = 预约

followups-file-action = 患者档案

## The call

# $kind (Text) - what the work asks for
# $name (Text) - the patient
followups-call-title = { $kind ->
    [next-day-call] 次日回访：{ $name }
    [doctor-callback] 医生回电：{ $name }
    [recall] 定期复查：{ $name }
    [remote-contact] 远程随访：{ $name }
    [debt] 欠款：{ $name }
    [no-show] 爽约：{ $name }
    [left-unseen] 未就诊离开：{ $name }
    [mend] 需要更正：{ $name }
    [step-unbooked] 尚未预约：{ $name }
   *[other] 回访：{ $name }
}

followups-who-label = 致电

# $name (Text) - the guardian
# $patient (Text) - the patient
followups-who-guardian-line = { $name }，{ $patient } 的监护人

# $name (Text) - how to address
followups-called-line = 称呼：{ $name }

# $day (Text) - the day
followups-due-line = 应于 { $day }

# $day (Text) - day of the visit
# $services (Text) - what was done
followups-visit-line = { $day } 就诊：{ $services }

# $day (Text) - day of the visit
followups-visit-plain-line = { $day } 就诊

# $name (Text) - the doctor
followups-doctor-line = 医生：{ $name }

followups-phone-empty = 档案中没有号码。

followups-script-title = 沟通要点

followups-outcome-title = 通话结果如何？

# $outcome (Text) - how the try ended
followups-outcome-label = { $outcome ->
    [reached] 已通话
    [no-answer] 无人接听
    [busy] 占线
    [call-later] 稍后再打
    [wrong-number] 号码有误
    [not-interested] 不需要
   *[other] 通话
}

followups-pain-label = 疼痛

# $pain (Text) - none, some or strong
followups-pain-choice = { $pain ->
    [none] 没有
    [some] 有一点
   *[strong] 很疼
}

followups-bleeding-label = 出血

# $bleeding (Text) - stopped or still
followups-bleeding-choice = { $bleeding ->
    [stopped] 已止住
   *[still] 仍在出血
}

followups-note-label = 备忘

followups-again-label = 再次致电日期

# $name (Text) - the doctor
followups-doctor-hint = 此情况将立即作为紧急事项转给 { $name }。

followups-doctor-plain-hint = 此情况将立即作为紧急事项转给医生。

followups-record-action = 记录通话

followups-next-action = 下一个回访

followups-done-hint = 此回访已完成。

followups-attempts-title = 之前的尝试

# $day (Text) - the day
# $time (Text) - time of day
# $outcome (Text) - outcome in words
followups-attempt-line = { $day } { $time }：{ $outcome }

# $pain (Text) - none, some or strong
followups-pain-action = { $pain ->
    [none] 不疼
    [some] 有点疼
   *[strong] 很疼
}

# $bleeding (Text) - stopped or still
followups-bleeding-action = { $bleeding ->
    [stopped] 出血已止
   *[still] 仍在出血
}
