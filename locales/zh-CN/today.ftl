# $appointments (Number) - all of the day
# $confirmed (Number) - those who said that they come
# $unanswered (Number) - those who have not been reached
today-counts-line = { $appointments } 个预约，{ $confirmed } 个已确认，{ $unanswered } 个尚未答复

# $time (Time) - when
# $name (Text) - the doctor
today-free-line = 今天最近的空档：{ $time }，{ $name }

# $day (Day list) - which day
# $time (Time) - when
# $name (Text) - the doctor
today-free-later-line = 最近的空档：{ $day } { $time }，{ $name }

today-lanes-label = 今日四栏

today-way-title = 待到诊

today-way-empty = 没有更多预约。

today-waiting-title = 等候中

today-waiting-empty = 无人等候。

today-room-title = 就诊中

today-room-empty = 诊室空闲。

today-leaving-title = 离开之前

today-leaving-empty = 没有人会在没有下一步的情况下离开：结束的就诊会出现在这里。

# $count (Number) - cards that are not shown yet
today-more-action = 再显示 { $count } 个

today-day-empty = 今天没有预约。
    .hint = 按 N 新建预约，或在预约表中查看其他日期。

# $count (Number) - minutes
today-room-line = { $count ->
    [0] 刚进诊室
   *[other] 已在诊室 { $count } 分钟
}

# $name (Text) - who sent the patient
today-referrer-line = 介绍人：{ $name }

today-first-label = 初诊

today-confirmed-label = 已确认

today-planned-label = 未确认

today-late-label = 迟到

# $kind (Text) - the code of the step
# $reason (Text) - why
today-step-line = { $kind ->
    [return-visit] 复诊：{ $reason }
    [referral] 转诊：{ $reason }
    [next-stage] 下一阶段：{ $reason }
    [recall] 定期复查：{ $reason }
    [remote-contact] 电话回访：{ $reason }
    [end-of-care] 治疗结束：{ $reason }
   *[other] 下一步：{ $reason }
}

# $day (Day list) - about when
today-unbooked-label = 尚未预约，约 { $day }

# $day (Day list) - which day
# $time (Time) - when
today-booked-label = 已约：{ $day } { $time }

# $day (Day list) - about when
today-due-label = 约 { $day }

# $name (Text) - the patient
today-acts-label = { $name } 的操作

today-confirm-action = 致电确认

today-confirmed-action = 会来

today-arrive-action = 已到

today-call-in-action = 请进诊室

today-visit-action = 打开就诊

today-book-action = 现在预约

today-leave-action = 送患者离开

today-no-show-action = 爽约

today-cancel-action = 取消预约…

today-patient-action = 打开档案

today-up-action = 在卡片间移动

today-main-action = 卡片的主要操作

# $name (Text) - the patient
today-confirm-title = 致电 { $name }

# $day (Day long) - the day
# $time (Time) - when
today-confirm-sub = 预约：{ $day } { $time }

today-confirm-empty = 档案中没有手机号。

today-work-title = 今日待办

# $count (Number) - all
# $late (Number) - those whose day has passed
today-work-line = { $count } 项待办，{ $late } 项逾期

# $count (Number) - all, none of them late
today-work-plain-line = { $count } 项待办

today-work-empty = 没有待办，今天很顺利。
    .hint = 到期的电话和下一步会出现在这里。

# $kind (Text) - the code of the task
# $name (Text) - the patient, or a line
today-task-title = { $kind ->
    [next-day-call] 次日回访：{ $name }
    [doctor-callback] 医生回电：{ $name }
    [recall] 定期复查：{ $name }
    [remote-contact] 电话回访：{ $name }
    [debt] 账款：{ $name }
    [no-show] 爽约：{ $name }
    [left-unseen] 未就诊离开：{ $name }
    [mend] 需要更正：{ $name }
    [step-unbooked] 尚未预约：{ $name }
   *[other] 待办：{ $name }
}

# $count (Number) - days
today-task-late-label = 逾期 { $count } 天

today-task-urgent-label = 紧急

today-task-call-action = 致电

today-task-book-action = 预约

today-task-open-action = 查看

today-work-all-action = 全部电话

# $service (Text) - what is to be done
# $name (Text) - by whom
today-what-line = { $service }，{ $name }

# How long somebody waits, and what that asks for.
# $level (Text) - fine, notice or limit
# $count (Number) - minutes
today-wait-label = { $level ->
    [limit] { $count } 分钟，等候过久
    [notice] { $count } 分钟，请去关照一下
   *[fine] 已等候 { $count } 分钟
}

today-arrived-label = 刚到

# $minutes (Number) - the wait is shorter than this
# $time (Time) - when it is best to come
today-estimate-line = 等候少于 { $minutes } 分钟；最好 { $time } 到

# $minutes (Number) - the wait is shorter than this
today-estimate-plain-line = 等候少于 { $minutes } 分钟

# How a person is addressed.
# $form (Text) - form of address: mr, ms, dr or none
# $name (Text) - full name
today-name-title = { $form ->
    [mr] { $name }先生
    [ms] { $name }女士
    [dr] { $name }医生
   *[none] { $name }
}

# $number (Number) - the number that was given at the desk
today-queue-label = { $number } 号

today-walk-in-label = 未预约

# What was offered for a long wait.
# $kind (Text) - apology, refreshment or both
today-amends-label = { $kind ->
    [apology] 已致歉
    [refreshment] 已送茶水
   *[both] 已致歉并送茶水
}

today-amends-action = 致歉并送茶水

today-left-action = 未就诊离开…

today-settle-action = 结算并送患者离开

today-say-action = 怎么说

today-doctors-label = 哪位医生的患者

# $count (Number) - people today
today-doctors-all = 全部：{ $count }

# $name (Text) - the doctor
# $count (Number) - people today
today-doctors-choice = { $name }：{ $count }
