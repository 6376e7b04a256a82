# The days of the week; Monday is 0.
# $day (Number) - day of the week, 0 to 6
calendar-weekday = { $day ->
    [0] 星期一
    [1] 星期二
    [2] 星期三
    [3] 星期四
    [4] 星期五
    [5] 星期六
   *[6] 星期日
}
    .short = { $day ->
    [0] 周一
    [1] 周二
    [2] 周三
    [3] 周四
    [4] 周五
    [5] 周六
   *[6] 周日
}

# Names of the months as they stand in a date.
# $month (Number) - 1 to 12
calendar-month-jalali = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}

# $month (Number) - 1 to 12
calendar-month-gregorian = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
    .alone = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}

# A date in full.
# $weekday (Text) - name of the day
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-long = { $year }年{ $month }{ $day }日{ $weekday }

# A date with its year.
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-medium = { $year }年{ $month }{ $day }日

# A date in a list, where the year is plain.
# $day (Text) - day of the month
# $month (Text) - name of the month
calendar-date-list = { $month }{ $day }日

# Order and marks of a date in digits: y, m and d stand for the parts.
calendar-date-short = y/m/d

# The heading of a month.
# $month (Text) - name of the month
# $year (Text) - year
calendar-month-title = { $year }年{ $month }

## The calendar

calendar-span-label = 显示范围

calendar-day-choice = 日

calendar-week-choice = 周

calendar-by-label = 按医生或按诊室

# $by (Text) - doctor or room
calendar-by-choice = { $by ->
    [doctor] 医生
   *[other] 诊室
}

calendar-by-room-action = 按诊室显示

calendar-by-doctor-action = 按医生显示

calendar-step-label = 时间格

calendar-finer-action = 更细的时间格

calendar-coarser-action = 更粗的时间格

calendar-previous-week-action = 上一周

calendar-next-week-action = 下一周

# $from (Text) - the first day
# $until (Text) - the last day
calendar-week-title = { $from }至{ $until }

# $from (Text) - the first day
# $until (Text) - the last day
calendar-week-label = { $from }至{ $until }这一周

# $name (Text) - a doctor or a room
calendar-only-action = 只看{ $name }

calendar-all-action = 显示全部

calendar-rooms-empty = 尚未录入诊室，可在设置中添加。

# $count (Number) - appointments
calendar-untimed-action = 未定时间：{ $count }


## What stands in the grid

# $from (Text) - time of day
# $until (Text) - time of day
calendar-times-line = { $from }至{ $until }

# $from (Text) - the first day
# $until (Text) - the last day
calendar-days-line = { $from }至{ $until }

calendar-free-label = 空闲

calendar-closed-label = 非工作时间

# $reason (Text) - why
calendar-closure-label = 停诊：{ $reason }

# $count (Number) - minutes
calendar-buffer-label = 之后预留 { $count } 分钟

# $count (Number) - people asked
calendar-offer-label = 正在向候补提供，已询问：{ $count }

# $time (Text) - time of day
# $doctor (Text) - the doctor or the room
# $count (Number) - people asked
calendar-offered-label = { $time } 空闲，{ $doctor }，正在提供，已询问：{ $count }

calendar-displaced-label = 需改约

calendar-alert-label = 有警示

# $beyond (Text) - overbooked, out-of-hours or both
calendar-beyond-label = { $beyond ->
    [overbooked] 加号
    [both] 加号，且在非工作时间
   *[out-of-hours] 非工作时间
}

calendar-series-label = 疗程预约

# $place (Number) - which of them
# $count (Number) - how many there are
calendar-series-line = 第 { $place } 次，共 { $count } 次


## Moving

calendar-pending-label = 正在保存

# $name (Text) - the patient who is booked there
calendar-over-label = 与{ $name }重叠

# $name (Text) - the patient
calendar-refused-title = { $name } 的预约未变

calendar-next-free-title = 接下来的空闲时间

calendar-anyway-action = 仍要预约

calendar-anyway-reason-label = 为什么仍要预约？

calendar-anyway-hint = 原因会随预约保存。

calendar-leave-action = 保持原处

# $name (Text) - the patient
calendar-scope-title = { $name }：疗程中的哪些？

# $scope (Text) - this, following or all
calendar-scope-choice = { $scope ->
    [this] 仅这一次
    [following] 这一次及以后
   *[other] 疗程全部
}


## Just booked

# $name (Text) - the patient
# $time (Text) - day and time
calendar-booked-line = 已为{ $name }预约：{ $time }


## The sheet of an appointment

calendar-when-label = 时间

calendar-room-label = 诊室

calendar-called-label = 姓名读法

calendar-preparation-label = 就诊准备

calendar-changes-title = 变更记录

# $kind (Text) - status, time, place or length
calendar-change-title = { $kind ->
    [status] 状态
    [time] 改时间
    [place] 改医生或诊室
   *[other] 改时长
}

# $kind (Text) - status, time, place or length
# $was (Text) - before
# $becomes (Text) - after
calendar-change-line = { $kind ->
    [status] 从“{ $was }”变为“{ $becomes }”
    [length] 时长从{ $was }改为{ $becomes }
   *[other] 从{ $was }改为{ $becomes }
}


## Blocked time

calendar-block-action = 停诊时段

calendar-block-save-action = 停诊

calendar-block-reason-label = 原因

calendar-block-reason-hint = 会显示在预约表中。该时段已预约的患者将列入致歉改约名单。

calendar-block-who-label = 谁的时间

calendar-block-everybody = 全诊所

calendar-block-from-label = 开始日期

calendar-block-until-label = 结束日期

calendar-block-whole-label = 全天

calendar-block-start-label = 开始时间

calendar-block-end-label = 结束时间

calendar-block-urgent-label = 突发情况

calendar-block-urgent-hint = 优先联系该时段已预约的患者。

calendar-open-action = 恢复接诊

calendar-time-invalid = 请填写时间，如 9:30
