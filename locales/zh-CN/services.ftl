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
