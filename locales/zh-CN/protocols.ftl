## Protocols: what is asked in a visit

protocols-page-title = 诊疗清单
    .hint = 初诊一份清单，每类就诊各一份，所有医生相同。

# $occasion (Text) - on what visits it holds
protocols-occasion-label = { $occasion ->
    [first] 初诊
    [return] 复诊
    [remote] 远程接诊
   *[service] 项目
}

# $name (Text) - the service
protocols-service-label = { $name }就诊

# $code (Text) - a usual item
protocols-item-label = { $code ->
    [health-asked] 已询问疾病、用药和过敏
    [worries-asked] 已询问最担心什么
    [earlier-care] 以往治疗
    [blood-pressure] 血压
    [pain] 疼痛
    [findings-shown] 用什么讲解检查所见
    [options-told] 已说明方案、时间和费用
    [decision] 决定
    [since-last-asked] 已询问上次以来的情况
    [advice-kept] 上次的医嘱
    [result-compared] 已对照预期结果
    [person-made-sure] 已确认对方身份
    [advice-given] 给出的建议
   *[when-to-come-told] 已说明何时需要到诊
}

# $code (Text) - a usual choice
protocols-choice-label = { $code ->
    [decides-now] 现在决定
    [needs-time] 需要时间
    [declines] 不接受
    [kept] 已遵守
    [partly-kept] 部分遵守
   *[not-kept] 未遵守
}

# $kind (Text) - how an item is answered
protocols-kind-choice = { $kind ->
    [check] 是否完成
    [text] 文字
    [measure] 数字
    [choice] 单选
   *[shown] 讲解方式
}

protocols-kind-label = 回答

protocols-text-label = 询问内容

protocols-unit-label = 单位

protocols-choices-label = 选项
    .hint = 每行一个。

protocols-needed-label = 必填

protocols-add-action = 添加条目

# $place (Number) - which item
protocols-remove-action = 移除第 { $place } 项

# $place (Number) - which item
protocols-up-action = 上移第 { $place } 项

protocols-save-action = 保存

protocols-usual-action = 采用常用清单

protocols-list-empty = 尚未设置诊疗清单。

protocols-items-empty = 此清单尚无内容。

protocols-service-add-label = 为项目添加清单
