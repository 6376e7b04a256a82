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
