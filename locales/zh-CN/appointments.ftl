## The day

# $status (Text) - where the appointment stands
appointments-status-label = { $status ->
    [planned] 已预约
    [confirmed] 已确认
    [arrived] 已到诊
    [in-room] 就诊中
    [done] 已完成
    [left] 未就诊离开
    [no-show] 爽约
    [cancelled] 已取消
    [cancelled-late] 临时取消
    [moved] 已改约
   *[other] 预约
}

appointments-previous-action = 前一天

appointments-next-action = 后一天

appointments-today-action = 今天

appointments-date-action = 转到日期

# $day (Text) - the day
appointments-grid-label = 医生预约表，{ $day }

appointments-now-label = 现在

# $time (Text) - time of day
# $doctor (Text) - the doctor
appointments-free-label = { $time } 空档，{ $doctor }

# $time (Text) - time of day
# $doctor (Text) - the doctor
appointments-closed-label = 非工作时间 { $time }，{ $doctor }

# $name (Text) - the patient
# $time (Text) - time of day
# $status (Text) - status in words
appointments-card-label = { $name }，{ $time }，{ $status }

# $count (Number) - appointments
appointments-count-line = { $count } 个预约

appointments-weekend-label = 休息日

# Why a time of a series is on another day than was meant.
# $why (Text) - the code of what stands in the way
# $name (Text) - the day off, the reason, or who or what is taken
# $time (Text) - since when it is taken
appointments-series-why = { $why ->
    [appointment-out-of-hours] 不出诊：{ $name }
    [appointment-patient-busy] 患者 { $time } 另有预约：{ $name }
   *[other] { $name } { $time } 已被占用
}

appointments-untimed-title = 未定时间

# $count (Number) - rows that are not shown
appointments-untimed-more-label = 另有 { $count } 个

appointments-day-empty = 这一天没有医生出诊，也没有预约。

appointments-first-label = 初诊

# $count (Number) - minutes
appointments-minutes-line = { $count } 分钟

## What is done with an appointment

appointments-open-action = 打开预约

appointments-patient-action = 患者档案

appointments-confirm-action = 确认预约

appointments-arrive-action = 已到诊

appointments-visit-action = 打开就诊

appointments-no-show-action = 爽约

appointments-move-action = 改约

# $name (Text) - the patient
appointments-moving-hint = 正在移动{ $name }。方向键选位置，Shift 加 ↑ ↓ 改时长；Enter 放下，Esc 保持原处。

appointments-cancel-action = 取消预约

# $name (Text) - the patient
appointments-cancel-title = 取消预约：{ $name }

appointments-cancel-reason-label = 原因

# $reason (Text) - patient, practice, moved-up or other
appointments-cancel-choice = { $reason ->
    [patient] 患者要求
    [practice] 诊所原因
    [moved-up] 改到更早的时间
   *[other] 其他原因
}

appointments-cancel-words-label = 简要说明

appointments-cancel-late-hint = 按诊所规定，这属于临时取消，将如此记录。

appointments-cancel-scope-label = 疗程中的哪几次？

appointments-back-action = 返回

## Booking

appointments-book-title = 新预约

appointments-book-patient-label = 患者

# Said beside the field when a time is taken before.
appointments-book-patient-missing = 请先选择患者，可按姓名或号码查找。

appointments-book-other-action = 更换患者

# $text (Text) - what was typed
appointments-book-new-action = 将“{ $text }”登记为新患者

appointments-book-new-title = 新患者：姓名和手机即可

appointments-book-given-label = 名

appointments-book-family-label = 姓

appointments-book-mobile-label = 手机

appointments-book-service-label = 治疗项目

appointments-book-service-none = 暂不选择

# Said beside the field when a time is taken before.
appointments-book-service-missing = 请先选择治疗项目，否则无法预约。

appointments-book-doctor-label = 医生

appointments-book-doctor-any = 最早有空的医生

appointments-book-from-label = 不早于

appointments-book-times-title = 最早空档

appointments-book-times-empty = 从这一天起没有空档。请换一天或换一位医生。

appointments-book-more-action = 之后的空档

appointments-book-source-label = 预约方式

appointments-book-note-label = 备忘

appointments-book-action = 预约

appointments-book-step-title = 来自下一步

# $day (Text) - the day
# $time (Text) - time of day
appointments-time-line = { $day } { $time }

# $name (Text) - how the person is called
appointments-called-line = 称呼：“{ $name }”

appointments-book-twin-action = 就是这位

appointments-book-preparation-title = 提前告知

appointments-book-room-label = 诊室

appointments-book-room-any = 任意诊室

appointments-part-label = 时段

appointments-weekdays-label = 仅在

appointments-book-found-label = 从何得知我们，通过什么方式预约？

appointments-series-title = 多次预约

appointments-series-days-label = 在这些日子

appointments-series-count-label = 次数

appointments-series-every-label = 每几周一次

appointments-series-action = 多次

# $part (Text) - part of the day
appointments-part-choice = { $part ->
    [morning] 上午
    [afternoon] 下午
    [evening] 傍晚
   *[other] 任意时间
}

# $day (Text) - the day that was not to be had
appointments-series-moved-line = 原定 { $day }

# $count (Number) - how many times
appointments-series-book-action = { $count ->
   *[other] 预约 { $count } 次
}

# A time that was pointed at and is not free.
appointments-asked-label = 所选时间，已非空档
