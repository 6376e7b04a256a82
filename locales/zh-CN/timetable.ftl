# The practice’s time: rooms, weekly hours, days off, blocked times.

timetable-rooms-title = 诊室与椅位

timetable-rooms-empty = 还没有诊室。需要诊室的项目在添加诊室后才能预约。

timetable-room-label = 诊室

timetable-room-name-label = 诊室名称

timetable-room-new-label = 新诊室

timetable-room-add-action = 添加诊室

timetable-room-close-action = 停用

timetable-room-open-action = 重新启用

timetable-room-closed-label = 已停用

timetable-hours-title = 每周工作时间

timetable-hours-hint = 一周的安排从所选日期起生效，直到下一次设置。新时间之外的预约保持不变。

timetable-owner-label = 医生或诊室

timetable-from-label = 生效日期

timetable-hours-save-action = 保存每周安排

timetable-weeks-title = 已设置的安排

timetable-ever-label = 一直以来

timetable-no-hours-label = 不工作

timetable-year-before-action = 上一年

timetable-year-after-action = 下一年

timetable-pack-empty = 没有该国家的法定节假日表，请在此录入休息日。

timetable-holidays-empty = 这一年没有休息日。

timetable-worked-label = 照常工作

timetable-estimated-label = 按月相估算

timetable-edited-label = 本诊所修改

timetable-work-action = 这天工作

timetable-off-action = 这天休息

timetable-reset-action = 按假日表

timetable-day-label = 休息日

timetable-day-name-label = 名称

timetable-source-label = 公布出处

timetable-day-add-action = 添加休息日

timetable-closures-title = 停诊时段

timetable-closures-empty = 没有停诊时段。

timetable-closure-cancel-action = 重新开放

# $day (Text) - the day
timetable-since-line = { $day }起

# $year (Text) - the year
timetable-holidays-title = { $year }年的休息日

# $source (Text) - where the list comes from
# $version (Text) - its version
timetable-pack-line = 来源：{ $source }，版本 { $version }。

# $day (Text) - the day
timetable-pack-until-line = 已知至{ $day }。

# $count (Number) - how many are booked
timetable-booked-label = { $count ->
   *[other] 已有 { $count } 人预约
}

# $from (Text) - the first day
# $until (Text) - the last day
timetable-span-line = { $from }至{ $until }

# $start (Text) - the first time
# $end (Text) - the last time
timetable-hours-line = { $start }至{ $end }

# $count (Number) - how many must be moved
timetable-displaced-label = { $count ->
   *[other] { $count } 人待改约
}
