## Queue and consultation

visits-queue-title = 我的候诊

visits-queue-empty = 目前没有人在等您。

visits-queue-waiting-title = 候诊中

visits-queue-room-title = 就诊中

# $count (Number) - minutes
visits-waiting-line = { $count ->
    [0] 刚到
   *[other] 已等候 { $count } 分钟
}

# $count (Number) - minutes
visits-room-line = { $count ->
    [0] 刚进诊室
   *[other] 已在诊室 { $count } 分钟
}

# $count (Number) - which visit this is
visits-nth-line = { $count ->
    [1] 初诊
   *[other] 第 { $count } 次就诊
}

# $state (Text) - where the visit stands
visits-state-label = { $state ->
    [waiting] 候诊中
    [in-room] 就诊中
    [closed] 就诊已结束
    [left] 未就诊离开
   *[history] 就诊
}

visits-call-in-action = 请进诊室

visits-open-action = 打开就诊

visits-file-action = 患者档案

visits-path-title = 至今的经过

visits-path-empty = 初诊，暂无记录。

visits-words-label = 患者自述

visits-services-title = 今日项目

visits-services-empty = 尚未填写。

visits-service-add-label = 添加项目

# $name (Text) - the service
visits-service-remove-action = 移除 { $name }

# $name (Text) - the service
visits-service-quantity-label = 数量：{ $name }

visits-services-total-label = 合计

visits-invasive-label = 侵入性

visits-saved-hint = 已保存

visits-saving-hint = 正在保存……

visits-unsaved-hint = 尚未保存

visits-close-action = 结束就诊

## The closing sheet

visits-next-title = 下一步是什么？

# $kind (Text) - kind of the next step
visits-kind-label = { $kind ->
    [return-visit] 复诊
    [referral] 转诊给同事
    [next-stage] 下一治疗阶段
    [recall] 定期复查
    [remote-contact] 远程随访
    [end-of-care] 治疗结束
   *[other] 下一步
}

# $kind (Text) - kind of the next step
visits-kind-hint = { $kind ->
    [return-visit] 在本诊所，按约定时间
    [referral] 原因与紧急程度
    [next-stage] 接下来的阶段
    [recall] 数月后检查
    [remote-contact] 电话或文字
    [end-of-care] 写明原因
   *[other] 下一步
}

visits-when-label = 什么时候？

# $count (Number) - weeks
visits-weeks-label = { $count } 周

# $count (Number) - months
visits-months-label = { $count } 个月

visits-date-label = 日期

visits-due-date-label = 哪一天？

visits-why-label = 为什么？

visits-why-referral-label = 为什么转诊？

visits-why-end-label = 为什么结束治疗？

visits-owner-label = 谁来跟进？

visits-owner-none = 请选择同事

visits-colleague-label = 转给哪位同事？

visits-urgent-label = 紧急

visits-golden-label = 我问过：“还有没有没来得及问的问题？”

visits-golden-answer-label = 患者问了什么；没有则留空

visits-tomorrow-label = 明天回访，治疗后 24 小时

visits-tomorrow-hint = 自动安排；询问疼痛和出血情况

visits-say-title = 对患者说

visits-say-empty = 选择下一步后，这里会写出要说的话。

# $name (Text) - the colleague
visits-sees-title = { $name } 立即可见

# $name (Text) - the patient
# $kind (Text) - kind of the next step
# $day (Text) - about when
visits-sees-line = { $kind ->
    [return-visit] { $name }：复诊，约 { $day }
    [referral] { $name }：转诊给同事，{ $day } 前
    [next-stage] { $name }：下一阶段治疗，约 { $day }
    [recall] { $name }：定期复查，约 { $day }
    [remote-contact] { $name }：远程随访，{ $day }
    [end-of-care] { $name }：治疗结束
   *[other] { $name }：下一步，约 { $day }
}

visits-step-add-action = 再加一步

visits-step-next-action = 另一步

visits-step-remove-action = 移除此步骤

# $number (Number) - which step
visits-step-number-label = 第 { $number } 步

visits-finish-action = 结束就诊并交接

visits-later-action = 先保存，尚未结束

visits-gate-hint = 没有下一步，就诊不能结束。

visits-end-reason-label = 原因（从列表选择）

# $reason (Text) - why care ends
visits-end-reason-choice = { $reason ->
    [recovered] 痊愈
    [finished] 治疗完成
    [elsewhere] 转至他处
    [declined] 不愿继续
    [moved-away] 迁居
    [died] 已去世
   *[other] 其他原因
}

visits-free-title = 最早空档

visits-free-none = 暂无空档，由同事安排。

# $time (Text) - day and time
visits-free-book-hint = { $time }，关闭就诊时一并预约

visits-free-key-action = 关闭时预约最早空档

visits-after-care-label = 已交代居家护理事项

# $name (Text) - the colleague
visits-answer-label = 您给转诊同事 { $name } 的回复

# $reason (Text) - why the patient was sent
visits-answer-reason-line = 转诊原因：{ $reason }

# $plan (Text) - the plan
# $number (Number) - which phase
# $total (Number) - how many
# $what (Text) - what is done
visits-phase-line = { $plan }，{ $number }/{ $total }：{ $what }

# $name (Text) - who calls
visits-tomorrow-who = 由 { $name } 致电，询问疼痛和出血

## Before leaving

visits-steps-title = 患者路径

# $count (Number) - open steps
visits-steps-line = { $count } 个未完成步骤

# $state (Text) - where the step stands
visits-step-state-label = { $state ->
    [open] 尚未接收
    [accepted] 已接收，未预约
    [fulfilled] 已预约
    [ended] 治疗结束
   *[other] 下一步
}

# $day (Text) - the day
visits-step-due-line = 约 { $day }

# $day (Text) - day and time
visits-step-booked-line = 预约：{ $day }

# $name (Text) - the owner
visits-step-owner-line = 跟进人：{ $name }

visits-accept-action = 接收

visits-book-action = 立即预约

visits-leave-action = 送患者离开

# $kind (Text) - kind of the next step
visits-reason-usual = { $kind ->
    [return-visit] 查看治疗效果
    [referral] 请同事检查
    [next-stage] 进行下一阶段治疗
    [recall] 定期检查
    [remote-contact] 了解患者情况
    [end-of-care] 治疗已完成
   *[other] 下一步
}

visits-leaving-title = 离开之前

visits-leaving-empty = 目前没有人要离开。

visits-open-steps-title = 等待预约

visits-golden-nothing = 没有其他问题

# $name (Text) - the service
visits-service-more-action = 增加一次：{ $name }

# $name (Text) - the service
visits-service-fewer-action = 减少一次：{ $name }
