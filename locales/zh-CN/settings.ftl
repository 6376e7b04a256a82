settings-page-title = 设置

settings-tab-practice-title = 诊所

settings-tab-rules-title = 规则

settings-tab-staff-title = 同事

settings-tab-services-title = 治疗项目

settings-tab-mine-title = 我的账户

settings-save-action = 保存

settings-name-label = 诊所名称

settings-address-label = 告知患者的地址

settings-phone-label = 告知患者的电话

settings-language-label = 诊所语言

settings-calendar-label = 日历

# $calendar (Text) - jalali or gregorian
settings-calendar-choice = { $calendar ->
    [jalali] 波斯历
   *[gregorian] 公历
}

settings-digits-label = 数字

# $digits (Text) - persian or latin
settings-digits-choice = { $digits ->
    [persian] 波斯数字：۱۲۳
   *[latin] 阿拉伯数字：123
}

settings-money-label = 金额单位

# $unit (Text) - minor, major or toman
settings-money-choice = { $unit ->
    [toman] 土曼
    [minor] 最小单位（里亚尔）
   *[major] 主单位
}

settings-zone-label = 时区

settings-week-start-label = 每周第一天

settings-weekend-label = 休息日

settings-slot-label = 预约间隔（分钟）

settings-referral-title = 介绍答谢

settings-referral-hint = 被介绍的患者完成首次就诊后，介绍人的账户获得这笔赠金。

settings-referral-on-label = 启用介绍赠金

settings-referral-amount-label = 每次介绍的赠金

settings-referral-months-label = 有效月数；0 表示长期

settings-valid-from-label = 生效日期

settings-rules-history-title = 历史规则

settings-rules-history-empty = 尚无更改。

# $enabled (Text) - on or off
settings-rule-state = { $enabled ->
    [on] 已启用
   *[off] 已停用
}

settings-mine-label = 我的界面语言

settings-mine-hint = 只影响您自己，诊所语言不变。

# $language (Text) - fa, en, ru, zh-CN or practice
settings-mine-choice = { $language ->
    [fa] فارسی
    [en] English
    [ru] Русский
    [zh-CN] 中文
   *[practice] 与诊所相同
}

settings-amount-action = 设置金额

settings-months-action = 设置月数

# $rule (Text) - name of the rule
# $day (Text) - the day
settings-rule-line = { $rule ->
    [referral-enabled] 介绍赠金，自 { $day }
    [referral-credit] 赠金金额，自 { $day }
    [credit-months] 有效月数，自 { $day }
    [lock-minutes] 自动锁定的分钟数，自 { $day }
    [backup-minute] 每日备份，自 { $day }
    [backup-hours] 备份间隔，自 { $day }
    [openings-months] 档案查看记录保留期，自 { $day }
    [late-cancel-hours] 临时取消，自 { $day }
    [wait-notice] 关照候诊者，自 { $day }
    [wait-limit] 久等致歉，自 { $day }
    [remind-first-hours] 首次提醒，自 { $day }
    [remind-second-hours] 第二次提醒，自 { $day }
    [offer-minutes] 保留时间，自 { $day }
    [handover-accept-minutes] 接手交接，自{ $day }起
    [handover-book-days] 已接手步骤的预约，自{ $day }起
    [board-risk-days] 多少天后列为有流失风险，自{ $day }起
    [board-lost-days] 多少天无联系后列为已流失，自{ $day }起
    [board-back-days] 看板回看的天数，自{ $day }起
   *[other] 规则，自 { $day }
}

settings-tab-scripts-title = 话术

settings-tab-time-title = 时间与诊室

settings-tab-backups-title = 备份

settings-machines-title = 电脑

settings-machines-hint = 操作记录会说明操作是在哪台电脑上做的。

settings-machine-label = 本机名称

settings-machine-action = 保存名称

settings-machine-others-label = 其他电脑

settings-desk-title = 前台

# $rule (Text) - name of the rule
settings-desk-label = { $rule ->
    [late-cancel-hours] 视为临时取消：就诊前（小时）
    [remind-first-hours] 首次提醒：就诊前（小时）
    [remind-second-hours] 第二次提醒：就诊前（小时）
    [wait-notice] 关照候诊者：等待后（分钟）
    [wait-limit] 致歉并送茶水：等待后（分钟）
    [handover-accept-minutes] 未接手的交接上报，分钟后
    [handover-book-days] 已接手未预约的步骤上报，天后
    [board-risk-days] 下一步或方案逾期多少天列为有风险
    [board-lost-days] 无联系多少天列为已流失
    [board-back-days] 看板回看多少天
   *[offer-minutes] 提供的时间保留（分钟）
}

# $count (Number) - hours
settings-hours-line = { $count } 小时

# $count (Number) - days
settings-days-line = { $count } 天

settings-checklist-title = 开诊前

# $number (Number) - its place in the list
settings-checklist-item-label = 第 { $number } 项

# $item (Text) - its words
settings-checklist-up-action = 上移：{ $item }

# $item (Text) - its words
settings-checklist-down-action = 下移：{ $item }

# $item (Text) - its words
settings-checklist-remove-action = 移出清单：{ $item }

settings-checklist-empty = 清单为空。

settings-checklist-add-action = 添加一项
