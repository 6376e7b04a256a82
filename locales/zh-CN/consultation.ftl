## The consultation: what is answered, measured, shown and agreed

consultation-mine-label = 我的记录

consultation-private-label = 保密
    .hint = 只有您和有权查看保密内容的人能看到。

# $name (Text) - the author
consultation-note-of-label = { $name }的记录

consultation-earlier-label = 以前的记录

consultation-expected-label = 双方约定的预期

# $day (Day) - when it was agreed
consultation-expected-before-label = { $day }的预期

consultation-reached-label = 已达到的结果

# $how (Text) - how much was reached
consultation-reached-choice = { $how ->
    [reached] 已达到
    [partly] 部分达到
   *[not-reached] 未达到
}

consultation-shown-title = 讲解方式

# $means (Text) - by what something was explained
consultation-shown-label = { $means ->
    [model] 模型
    [tablet] 平板
    [drawing] 图示
    [picture] 患者影像
   *[other] 其他
}

consultation-shown-what-label = 讲解内容

consultation-measures-title = 测量

consultation-measure-name-label = 测量项目

consultation-measure-unit-label = 单位

consultation-measure-value-label = 数值

consultation-measure-add-action = 添加测量

# $value (Text) - an earlier value
# $day (Day list) - its day
consultation-before-line = { $day }：{ $value }

consultation-protocol-title = 诊疗清单

# $done (Number) - answered items
# $count (Number) - all items
consultation-protocol-line = { $done } / { $count }

consultation-needed-hint = 必填

consultation-draft-line = 此前输入的内容已恢复。

consultation-clash-title = 两台设备同时写下了两种内容

consultation-clash-kept-label = 当前内容

# $name (Text) - who wrote the other text
consultation-clash-other-label = { $name }写的内容

consultation-clash-device-label = 另一台设备的内容

consultation-clash-keep-action = 保留此内容

consultation-clash-other-action = 采用此内容

consultation-clash-both-action = 合并成一段

consultation-clash-both-label = 合并后的内容

consultation-clash-save-action = 保留合并内容

consultation-clash-author-hint = 只能由作者选定。

consultation-remote-action = 远程接诊

consultation-remote-title = 远程接诊

# $means (Text) - how patient and doctor meet
consultation-means-label = { $means ->
    [phone] 电话
    [text] 文字
    [video] 视频
   *[in-person] 到诊
}

consultation-means-title = 通过什么方式联系？

consultation-remote-start-action = 开始

# $means (Text) - how patient and doctor meet
# $count (Number) - minutes
consultation-remote-line = { $means ->
    [phone] 电话接诊 { $count } 分钟
    [text] 文字接诊 { $count } 分钟
   *[video] 视频接诊 { $count } 分钟
}

consultation-words-focus-action = 转到患者自述

consultation-note-focus-action = 转到我的记录

consultation-protocol-focus-action = 转到诊疗清单
