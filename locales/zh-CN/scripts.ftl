# What is said at the desk, and the check of wording.

scripts-hint = 每种场合用患者的语言说什么。花括号中的名称会自动填入。没有自己的话术时，使用内置的。

scripts-kind-label = 场合

scripts-language-label = 语言

scripts-own-label = 自己的话术

scripts-body-label = 话术内容

scripts-names-label = 插入

scripts-save-action = 保存话术

# $text (Text) - words that are not allowed
scripts-blocked-line = 文字中还有“{ $text }”，不能保存。

scripts-reset-action = 恢复内置话术

scripts-check-title = 用语检查

scripts-check-empty = 未发现已知的禁用词。

# $instead (Text) - what may be said
scripts-instead-line = 可以改说：{ $instead }

scripts-proposed-label = 建议，并非规定

# $version (Text) - version of the list
# $source (Text) - where it comes from
scripts-pack-line = 词表版本 { $version }。来源：{ $source }。

scripts-lawyer-line = 依赖此词表之前须由律师确认。

# $level (Text) - how grave it is
scripts-level-choice = { $level ->
    [block] 不允许
   *[other] 请谨慎
}

# $kind (Text) - the occasion
scripts-kind-choice = { $kind ->
    [welcome] 欢迎
    [long-wait] 久等
    [doctor-late] 医生晚到
    [angry] 患者不满
    [soft-sell] 预约下一步
    [reminder] 电话提醒
    [reminder-text] 文字提醒
    [offer] 提供空闲时间
    [offer-gone] 空闲时间已被占
    [apology] 致歉改约
    [booked] 预约之后
    [after-care] 居家护理
   *[other] 场合
}

# $name (Text) - what is filled in
scripts-name-choice = { $name ->
    [practice] 诊所
    [caller] 您的姓名
    [doctor] 医生
    [minutes] 分钟
    [reason] 原因
    [day] 日期
    [time] 时间
    [address] 地址
   *[other] 患者姓名
}

scripts-copy-action = 复制

scripts-say-title = 要说的话

scripts-send-title = 要发的消息
