# Who got in touch and is not answered yet.

enquiries-title = 暂存

enquiries-list-empty = 没有暂存的事项。

enquiries-nobody-label = 尚无姓名

enquiries-resume-action = 继续

enquiries-answered-action = 已答复

enquiries-not-reached-action = 未接通

enquiries-drop-action = 移除

enquiries-call-back-action = 回电

enquiries-call-back-title = 需要回电

enquiries-mobile-label = 号码

enquiries-name-label = 姓名

enquiries-matter-label = 事由

enquiries-save-action = 记下

enquiries-park-action = 暂存

# $kind (Text) - what it is
enquiries-kind-choice = { $kind ->
    [call-back] 回电
   *[booking] 预约
}

# $name (Text) - whose it is
enquiries-resume-line = 继续：{ $name }

# $count (Number) - minutes since the first contact
enquiries-wait-line = { $count ->
    [0] 刚刚
   *[other] 已等 { $count } 分钟
}

# $count (Number) - how many
enquiries-all-action = 暂存：{ $count }