history-page-title = 操作记录

# $name (Text) - the patient
history-patient-title = 关于 { $name } 的操作记录

# $tab (Text) - acts, openings or emergency
history-tab-title = { $tab ->
        [acts] 操作
        [openings] 打开的档案
       *[emergency] 紧急访问
    }

history-text-label = 在记录中查找
    .placeholder = 操作或姓名……

history-patient-label = 患者

history-staff-label = 同事

history-from-label = 从

history-until-label = 至

history-clear-action = 显示全部

history-filters-label = 筛选

history-list-empty = 没有这样的操作。

history-openings-empty = 这期间没有打开档案。

history-openings-hint = 每人、每份档案、每次登录记一行。

history-more-action = 更早

# $name (Text) - the doctor
history-behalf-label = 以 { $name } 的名义

history-program-label = 程序自动

history-undone-label = 已撤销

history-emergency-label = 紧急

history-open-action = 打开档案

history-close-action = 关闭

history-changes-title = 改动内容

history-changes-empty = 没有更多内容。

history-changes-more-label = 改动比这里显示的更多。

history-old-label = 原来

history-new-label = 现在

history-nothing-label = 无

history-hidden-label = 对您不显示

# $value (Text) - yes or no
history-yes-label = { $value ->
        [yes] 是
       *[no] 否
    }

history-undo-action = 撤销此操作

# $day (Day) - when
# $time (Time) - when
history-moment-line = { $day } { $time }

## What the codes of the record say

# $rule (Text) - name of the rule
history-rule-choice = { $rule ->
    [referral-enabled] 介绍赠金
    [referral-credit] 赠金金额
    [credit-months] 有效月数
    [lock-minutes] 自动锁定的分钟数
    [backup-minute] 每日备份
    [backup-hours] 备份间隔
    [openings-months] 档案查看记录保留期
    [late-cancel-hours] 临时取消
    [wait-notice] 关照候诊者
    [wait-limit] 久等致歉
    [remind-first-hours] 首次提醒
    [remind-second-hours] 第二次提醒
    [handover-accept-minutes] 接手交接的分钟数
    [handover-book-days] 接手后预约的天数
    [offer-minutes] 保留时间
    [board-risk-days] 多少天后列为有流失风险
    [board-lost-days] 多少天无联系后列为已流失
    [board-back-days] 看板回看的天数
   *[other] 规则
}

# $state (Text) - open or done
history-followup-choice = { $state ->
    [open] 待办
   *[done] 已完成
}

# $golden (Text) - nothing-left or answered
history-golden-choice = { $golden ->
    [nothing-left] 已询问，没有其他问题
   *[answered] 已询问，患者有问题
}

# $account (Text) - whose money: an account of the ledger
history-account-choice = { $account ->
    [wallet] 储值账户
    [programme] 转介绍计划
    [patient] 患者账目
    [revenue] 营业收入
    [cash] 现金
    [pos] 刷卡
   *[card-to-card] 转账
}

# $kind (Text) - opened, switched, recovered or refused
history-entry-choice = { $kind ->
    [opened] 已登录
    [switched] 切换了用户
    [recovered] 用恢复密钥登录
   *[refused] 登录被拒
}

# $means (Text) - password, pin or recovery-key
history-means-choice = { $means ->
    [password] 密码
    [pin] PIN 码
   *[recovery-key] 恢复密钥
}

# $purpose (Text) - what a call about an appointment was for
history-purpose-choice = { $purpose ->
    [remind48] 第一次提醒
    [remind24] 第二次提醒
    [apology] 致歉改约
   *[late] 医生晚到
}

# $channel (Text) - phone, text or desk
history-channel-choice = { $channel ->
    [phone] 电话
    [text] 短信
   *[desk] 当面
}

# $outcome (Text) - what came of an enquiry
history-enquiry-choice = { $outcome ->
    [booked] 已预约
    [answered] 已答复
    [not-reached] 未联系上
   *[dropped] 已移出列表
}

# $state (Text) - open, booked or ended
history-waiting-choice = { $state ->
    [open] 等待中
    [booked] 已预约
   *[ended] 已移出名单
}

# $state (Text) - open, taken or closed
history-opening-choice = { $state ->
    [open] 提供中
    [taken] 已被占用
   *[closed] 已停止提供
}

# $event (Text) - what happened to a next step
history-step-event-choice = { $event ->
    [accepted] 已接手
    [tried] 尝试联系
    [given-back] 已退回
    [passed-on] 已转交
    [climbed] 已上报
    [done] 已完成
   *[ended] 已结束
}
