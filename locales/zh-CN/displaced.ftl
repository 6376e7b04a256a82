# Whose time fell away, and who is moved with an apology.

displaced-page-title = 需致歉改约

# $count (Number) - who must be moved
displaced-count-line = { $count } 位患者等待新的时间

displaced-side-label = 通话与新时间

displaced-list-empty = 没有需要改约的患者。

displaced-list-hint = 当时段关闭、医生请假或当天休诊时，已预约的患者会列在这里。

# $why (Text) - closure, leave, holiday or departed
# $reason (Text) - the name of it
displaced-why-line = { $why ->
    [leave] 请假：{ $reason }
    [departed] 不再在此接诊：{ $reason }
    [holiday] 休诊：{ $reason }
   *[closure] 关闭：{ $reason }
}

displaced-urgent-label = 紧急

displaced-move-action = 另找时间

# $outcome (Text) - what came of the call
displaced-outcome-choice = { $outcome ->
    [no-answer] 无人接听
    [reached] 已告知，稍后决定
    [wrong-number] 号码有误
    [sent] 已发短信
   *[other] 其他
}

displaced-close-today-action = 今日停诊

displaced-close-action = 今日停诊

displaced-reason-label = 原因

displaced-reason-hint = 致歉时会把这个原因告诉患者。

displaced-who-label = 谁停诊？

displaced-everybody-label = 整个诊所

# $count (Number) - who is booked from now on today
displaced-affected-line = 今天还有 { $count } 位患者未到，他们会列在这里等待改约。
