# 谁是一家人，以及可以打给谁。

households-card-title = 家庭

households-empty = 还没有记录这位患者的家人。

# $relation (Text) - code of the relation
households-relation-choice = { $relation ->
    [parent] 父母
    [child] 子女
    [spouse] 配偶
    [sibling] 兄弟姐妹
    [grandparent] 祖父母
   *[other] 其他
}

households-edit-action = 家庭成员

households-speak-action = 可以打给谁

# $name (Text) - the patient
households-form-title = { $name } 的家庭

households-name-label = 家庭名称

households-name-label-hint = 留空则用患者的姓名。

households-members-label = 成员

# $name (Text) - the member
households-relation-of-label = { $name } 的关系

households-add-label = 添加成员

households-add-placeholder = 姓名、手机或档案号

households-add-empty = 没有找到。

# $name (Text) - the member
households-remove-action = 移出 { $name }

households-same-number-hint = 有相同的号码：

households-form-hint = 已属于其他家庭的人会移到这里。只剩一人的家庭会取消。

households-save-action = 保存

households-back-action = 返回

households-speakers-title = 可代为联系的人

households-speakers-empty = 没有其他可联系的人。

households-guardian-label = 监护人

# $name (Text) - the patient
households-speak-title = 联系 { $name } 时可以打给谁

# $name (Text) - the person
households-speak-remove-action = 不再打给 { $name }

households-speaks-for-label = 可代为接听

households-phone-empty = 没有号码
