# 关于一个人要记住的事，以及诊所想了解的事。

facts-card-title = 请记住

facts-alerts-label = 过敏与警示

# $text (Text) - what harms
# $detail (Text) - what it does
facts-alert-line = { $text }：{ $detail }

facts-add-action = 记下一条

# $name (Text) - the patient
facts-form-title = 关于 { $name }，请记住

facts-save-action = 保存

facts-back-action = 返回

facts-end-action = 不再需要记住

facts-list-empty = 还没有记下什么。害怕什么、孩子的名字、心愿：了解到的都会留在这里，下次就诊时用得上。

facts-topic-label = 内容类别

# $topic (Text) - code of the topic
facts-topic-choice = { $topic ->
    [fear] 害怕
    [children] 孩子
    [address] 如何称呼
    [character] 性格
    [worry] 担心
    [family] 家人
    [cares] 在意的事
    [comfort] 舒适
    [allergy] 过敏
    [caution] 其他警示
   *[other] 其他
}

facts-text-label = 简短说明

facts-text-placeholder = 怕打针、女儿小美秋天上学……

facts-detail-label = 更多说明

facts-detail-alert-label = 会有什么反应

facts-told-label = 谁说的

# $by (Text) - patient, family, colleague or other
facts-told-choice = { $by ->
    [patient] 患者本人
    [family] 家人
    [colleague] 同事
   *[other] 其他人
}

facts-told-words-label = 具体是谁

facts-told-on-label = 说的日期

# $by (Text) - patient, family, colleague or other
# $who (Text) - who it was, in words
# $day (Day) - when
facts-told-line = { $by ->
    [patient] 患者本人所说，{ $day }
    [family] 家人所说，{ $day }
    [colleague] 同事所说，{ $day }
   *[other] { $who }所说，{ $day }
}

# $day (Day) - when
facts-told-plain-line = 记于 { $day }

# $name (Text) - the colleague
facts-written-line = { $name } 记录

facts-until-label = 有效至

facts-until-label-hint = 留空表示一直有效。

# $day (Day) - the last day
facts-until-line = 至 { $day }

facts-over-label = 已不再有效

facts-spots-label = 显示位置

# $spot (Text) - call, desk or visit
facts-spot-choice = { $spot ->
    [call] 打电话时
    [desk] 前台
   *[visit] 就诊时
}

facts-private-hint = 保密的内容绝不在前台显示。

facts-alert-hint = 警示在各处都显示。

facts-questions-title = 还想了解

facts-ask-action = 记下下一个问题的回答

facts-questions-tab-title = 问题

facts-questions-page-title = 我们想了解患者的事

facts-questions-page-hint = 分几次就诊慢慢询问。患者尚未回答的问题会显示在患者页面和就诊页面。

facts-question-label = 问题

facts-question-placeholder = 怎样能让您在这里更安心？

facts-question-add-action = 添加问题

# $number (Number) - its place
facts-question-remove-action = 移除第 { $number } 个问题

facts-questions-save-action = 保存问题

facts-questions-empty = 还没有问题。请添加第一个想问每位患者的问题。
