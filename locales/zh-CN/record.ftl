# 病历，以及复诊患者只需确认的问诊信息。

record-card-title = 病历

record-card-empty = 病历中还没有内容。

record-allergies-empty = 没有已知的过敏或警示。

record-add-action = 写入病历

record-end-action = 现已不是

record-remove-action = 误记

# $name (Text) - the patient
record-add-title = { $name }的病历

record-edit-title = 更正病历中的一条

record-save-action = 保存

record-back-action = 返回

record-kind-label = 类别

# $kind (Text) - what a line tells
record-kind-choice = { $kind ->
    [history] 病史
    [medication] 用药
    [family] 家族史
   *[result] 检查结果
}

# $kind (Text) - what a line tells
record-text-label = { $kind ->
    [medication] 药物名称
    [family] 家族中的疾病
    [result] 检查项目
   *[other] 疾病或治疗
}

# $kind (Text) - what a line tells
record-detail-label = { $kind ->
    [medication] 剂量和次数
    [family] 哪位家人
    [result] 数值或结论
   *[other] 补充说明
}

# $kind (Text) - what a line tells
record-from-label = { $kind ->
    [result] 结果日期
   *[other] 开始日期
}

record-until-label = 结束日期
    .hint = 空着表示仍在继续。

# $day (Day) - the first day
record-since-line = { $day }起

# $day (Day) - the last day
record-over-line = 至{ $day }

# $from (Day) - the first day
# $until (Day) - the last day
record-span-line = { $from }至{ $until }

# $day (Day) - the day of a result
record-day-line = { $day }

record-intake-title = 问诊信息

record-intake-confirm-action = 全部仍然属实

record-intake-open-action = 核对问诊信息

# $name (Text) - the patient
record-intake-sheet-title = 这些仍然属实吗？{ $name }

# $name (Text) - who took it in
record-intake-today-line = 今天已确认，记录人：{ $name }

# $day (Day) - when it was confirmed
# $name (Text) - who took it in
record-intake-last-line = 上次确认：{ $day }，记录人：{ $name }

record-intake-never-line = 尚未确认

record-intake-changed-title = 此后的变化

record-intake-same-line = 此后没有变化。

record-intake-going-label = 治疗进展如何，哪里还可以更好？
    .hint = 用患者自己的话。可以空着。

record-intake-said-title = 上次所说
