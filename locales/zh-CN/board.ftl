board-page-title = 患者看板

board-page-line = 根据实际发生的事，每位患者所处的阶段。

board-side-label = 所选患者

board-stages-label = 患者所处阶段

# $stage (Text) - where somebody stands
board-stage-label = { $stage ->
    [first-contact] 首次联系
    [booked] 已预约
    [came] 已就诊
    [plan-offered] 已提供方案
    [plan-accepted] 已接受方案
    [in-treatment] 治疗中
    [done] 已完成
    [in-recall] 待复查
    [at-risk] 有流失风险
    [lost] 已流失
   *[once] 仅来过一次
}

# $why (Text) - why somebody is at risk or lost
board-why-label = { $why ->
    [step-late] 下一步已逾期
    [call-late] 未按时打电话
    [missed] 上次预约未到
    [plan-idle] 方案停滞
    [nothing-ahead] 来过，但后续无安排
    [elsewhere] 去了别处
   *[declined] 不愿继续
}

# $count (Number) - days of whoever has stood there longest
board-longest-label = { $count ->
   *[other] 最长 { $count } 天
}

# $count (Number) - days at this stage
board-days-label = { $count ->
   *[other] 在此 { $count } 天
}

# $day (Text) - the day
board-since-line = 自{ $day }起

# $day (Text) - the day of the visit
board-seen-line = { $day }来过

# $kind (Text) - what the step is
# $day (Text) - when it is due
board-step-line = { $kind }，{ $day }前

# $when (Text) - day, time and doctor
board-ahead-line = 预约：{ $when }

# $title (Text) - the plan
board-plan-line = 方案：{ $title }

board-once-step-label = 下一步未完成

board-once-bare-label = 没有下一步

board-acts-label = 可执行的操作

board-book-action = 预约

board-return-action = 回到活跃路径

board-call-action = 致电

board-file-action = 患者档案

# $name (Text) - the patient
board-return-title = 回到活跃路径：{ $name }

board-return-line = 将安排一次致电，当天出现在您的致电清单中。

board-return-day-label = 致电日期

board-return-reason-label = 事由

board-return-save-action = 安排致电

board-back-action = 返回

board-everybody-label = 所有人

board-load-label = 各人的待办数量

# $count (Number) - late steps
board-late-label = { $count ->
   *[other] { $count } 项逾期
}

# $count (Number) - newcomers
# $percent (Number) - of a hundred
board-newcomers-line = { $count ->
   *[other] 近半年 { $count } 位新患者中，{ $percent }% 有下一步。
}

board-stage-empty = 此阶段没有患者。

# $count (Number) - patients that are not shown
board-more-line = { $count ->
   *[other] 另有 { $count } 位，可通过搜索找到
}
