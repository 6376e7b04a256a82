services-new-action = 新项目

services-new-title = 新项目

# $name (Text) - the service
services-edit-title = 项目：{ $name }

services-save-action = 保存

services-back-action = 返回

services-name-label = 名称

services-code-label = 编码

services-minutes-label = 时长（分钟）

# $count (Number) - minutes
services-minutes-line = { $count } 分钟

services-price-label = 今日起价格

services-invasive-label = 侵入性：次日回访

services-invasive-short-label = 侵入性

services-recall-label = 几个月后复查；留空则无

services-active-label = 目前提供

services-inactive-label = 已停止提供

services-list-empty = 还没有登记项目。

services-needs-label = 需要

# $needs (Text) - doctor, room or both
services-needs-choice = { $needs ->
    [room] 诊室
    [both] 医生和诊室
   *[doctor] 医生
}

services-doctors-label = 由谁做

services-any-doctor-hint = 未选择时：所有医生。

services-rooms-label = 在哪里

services-any-room-hint = 未选择时：所有诊室。

services-buffer-label = 之后预留（分钟）

services-preparation-label = 事先告知患者

services-preparation-hint = 预约时朗读，并印在预约卡上。

# $count (Number) - minutes
# $buffer (Number) - minutes kept free afterwards
services-minutes-buffer-line = { $count } 分钟，预留 { $buffer } 分钟
