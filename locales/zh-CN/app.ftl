# An error that this version has no sentence for.
# $code (Text) - its code
app-error-unknown = 出了点问题（{ $code }）。

# A change in the history that this version has no sentence for.
# $kind (Text) - its code
app-act-unknown = 一项修改（{ $kind }）

app-again-action = 重试

app-loading-label = 正在读取……

app-name-title = Peyvand

app-rail-label = 页面

app-today-title = 今天

app-day-title = 预约表

app-queue-title = 我的队列

app-patients-title = 患者

app-calls-title = 回访电话

app-steps-title = 患者路径

app-club-title = 会员与储值

app-settings-title = 设置

# $count (Number) - how many wait there
app-badge-label = { $count } 项等待处理

app-content-label = 当前页面

app-top-label = 搜索与新预约

app-search-action = 搜索与命令
    .placeholder = 姓名、手机号、证件号或档案号

app-new-action = 新预约

app-undo-action = 撤销

app-redo-action = 重做

# $count (Number) - fields that somebody changed since
app-undo-partial = 已撤销，其中 { $count } 处之后又被修改，保持不变。

app-back-action = 后退

app-forward-action = 前进

app-close-action = 关闭

app-keys-action = 快捷键

app-keys-title = 快捷键

app-keys-view-title = 当前页面

app-keys-app-title = 全局

app-larger-action = 放大文字

app-smaller-action = 缩小文字

app-normal-action = 正常字号

app-language-label = 我的语言

app-leave-action = 退出登录

app-safe-label = 所有工作均已加密保存

app-unsafe-label = 目前无法访问数据

app-sample-title = 示例诊所

app-sample-label = 这里的人物和档案均为虚构，可以放心尝试。

app-signin-title = 请选择登录人

app-signin-login-label = 用户名

app-signin-password-label = 密码

app-signin-sample-hint = 示例诊所中所有人的密码均为：sample

app-signin-action = 登录

app-start-busy-label = 正在生成示例诊所……

app-palette-title = 查找或执行

app-palette-list-label = 结果

app-palette-empty = 没有匹配项。输入姓名的几个字或手机尾号即可。

app-choice-empty = 没有匹配项

app-date-today-action = 今天

app-date-tomorrow-action = 明天

app-date-yesterday-action = 昨天

app-date-overmorrow-action = 后天

app-date-week-action = 1周

app-date-month-action = 1个月

app-date-half-year-action = 6个月

app-date-invalid = 此日历中没有这一天。

app-date-open-action = 打开日历

app-date-before-action = 上个月

app-date-after-action = 下个月

app-money-toman-label = 土曼

app-money-rial-label = 里亚尔

app-money-rub-label = 卢布

app-money-cny-label = 元

app-money-usd-label = 美元

app-history-title = 操作记录

# $count (Number) - emergency accesses that nobody has looked over yet
app-review-label = { $count } 项待审阅

app-undone-title = 已撤销

app-redone-title = 已重做
