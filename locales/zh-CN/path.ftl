path-map-title = 就诊旅程图

# $count (Number) - points that are not mended
path-map-line = { $count ->
   *[other] { $count } 项未解决
}

path-map-empty = 旅程图还是空的。
    .hint = 请与同事一起走一遍患者的路程，逐步写下妨碍患者和吸引患者的地方。

# $stage (Text) - step of the way
path-stage-label = { $stage ->
    [first-contact] 首次联系
    [booking] 预约
    [arrival] 到诊
    [waiting] 等候
    [visit] 就诊
    [closing] 结束就诊
    [hand-over] 交接
    [follow-up] 随访
   *[return] 再次就诊
}

# $kind (Text) - what a point does to people
path-kind-label = { $kind ->
    [obstacle] 障碍
   *[magnet] 亮点
}

path-stage-empty = 这一步还没有记录。

path-side-label = 所选项目

# $day (Text) - the day
path-late-label = 应于{ $day }前完成

# $day (Text) - the day
path-until-label = { $day }前

# $day (Text) - the day
path-mended-label = { $day }解决

path-nobody-label = 尚无负责人

path-new-action = 新增一项

path-edit-action = 修改此项

path-mend-action = 已解决

path-reopen-action = 重新打开

path-end-action = 从图中移除

path-new-title = 旅程图新增一项

path-edit-title = 修改旅程图的一项

path-stage-choice-label = 旅程步骤

path-kind-choice-label = 作用

path-text-label = 简短描述

path-owner-label = 负责人

path-until-day-label = 截止日期

path-save-action = 保存

path-back-action = 返回
