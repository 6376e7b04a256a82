# $time (Time) - when the last verified backup was made
backups-sign-today-line = 备份：今天 { $time }

# $time (Time) - when
backups-sign-yesterday-line = 备份：昨天 { $time }

# $day (Day) - when the last verified backup was made
backups-sign-day-line = 上次备份：{ $day }

# $level (Text) - due, late or never
backups-sign-level-label = { $level ->
        [due] 该做新的备份了
        [late] 已两天没有备份：这期间的内容只存在本机
       *[never] 还没有备份：所有内容只存在本机
    }

# $percent (Number) - how much is done
backups-sign-running-line = 正在备份，{ $percent }%

backups-sign-failed-line = 上次备份未完成

backups-sign-partly-line = 上次备份未能写入所有位置

backups-now-action = 立即备份

backups-why-action = 查看原因

backups-behind-title = 本机数据比备份更旧

backups-behind-label = 已连接的备份中有本机缺少的内容。继续之前请先查看：现在写入的内容不会与它合并。

backups-behind-action = 查看备份

# $kind (Text) - backup, verify, restore or key-change
backups-job-title = { $kind ->
        [backup] 正在制作备份
        [verify] 正在核验备份
        [restore] 正在恢复备份
       *[key-change] 正在更换数据密钥
    }

# $phase (Text) - preparing, copying, checking or finishing
backups-phase-label = { $phase ->
        [preparing] 准备中
        [copying] 复制中
        [checking] 读回并核验
       *[finishing] 收尾
    }

# $percent (Number) - how much is done
backups-percent-label = { $percent }%

# $count (Number) - minutes
backups-left-line = 大约还需 { $count } 分钟

backups-soon-line = 还需不到一分钟

backups-stop-action = 停止

backups-work-on-hint = 期间可以继续工作。

# $kind (Text) - backup, verify, restore or key-change
# $file (Text) - the file, or nothing
backups-job-done-label = { $kind ->
        [backup] 备份已完成并核验：{ $file }
        [verify] 备份完好：{ $file }
        [restore] 已恢复备份：{ $file }
       *[key-change] 数据已换用新密钥。{ $file }
    }

# $kind (Text) - backup, verify, restore or key-change
backups-job-stopped-label = { $kind ->
        [backup] 已停止备份；以前的备份不变。
        [verify] 已停止核验。
        [restore] 已停止；今天的数据不变。
       *[key-change] 已停止；密钥不变。
    }

backups-missed-label = 以下位置没有完成备份：

backups-untouched-label = 原有内容没有改动。

backups-targets-title = 备份位置

backups-targets-hint = 首选晚上带离诊所的 U 盘。每份备份是一个加密文件，在另一台电脑上用密码或恢复密钥即可打开。

backups-targets-empty = 还没有选择备份位置。

backups-here-label = 已连接

backups-away-label = 未连接

backups-automatic-label = 自动
    .hint = 按时间安排，以及插入此 U 盘时，自动备份到这里。

# $size (Text) - room that is free
backups-free-label = 可用 { $size }

# $count (Number) - backups that lie there
backups-files-label = { $count } 份备份

# $day (Day) - the last backup there
backups-last-label = 最近：{ $day }

# $unit (Text) - mb or gb
# $size (Text) - the number
backups-size-label = { $unit ->
        [gb] { $size } GB
       *[mb] { $size } MB
    }

backups-add-title = 添加位置

backups-places-label = 当前已连接

# $name (Text) - the stick
# $size (Text) - room that is free
backups-place-choice = { $name }，可用 { $size }

backups-folder-label = 文件夹

backups-browse-action = 浏览…

backups-name-label = 名称
    .hint = 例如“蓝色 U 盘”。

backups-add-action = 添加

backups-target-now-action = 备份到这里

# $name (Text) - the place
backups-target-remove-action = 不再使用“{ $name }”
    .hint = 已在那里的备份会保留。

backups-schedule-title = 自动备份时间

backups-daily-label = 每天
    .hint = 留空表示不定时。

backups-time-invalid = 请按 20:00 的格式填写。

backups-hours-label = 工作期间

# $count (Number) - hours; 0: never
backups-hours-choice = { $count ->
        [0] 仅上述时间
       *[other] 每 { $count } 小时
    }

backups-schedule-action = 保存时间

backups-made-title = 已有的备份

backups-made-empty = 还没有备份。

# $day (Day long) - when it was made
# $time (Time) - when it was made
backups-moment-line = { $day } { $time }

# $cause (Text) - why it was made
backups-cause-label = { $cause ->
        [hand] 手动
        [schedule] 按计划
        [day-close] 一天结束时
        [stick] 插入 U 盘时
        [unlock] 解锁后
        [migration] 更新前
       *[other] 其他原因
    }

backups-gone-label = 当前不在

backups-verify-action = 核验

backups-restore-action = 恢复…

backups-other-action = 恢复其他备份…

backups-key-title = 更换数据密钥

backups-key-text = 当密码或恢复密钥可能与数据副本一起落入他人之手时使用。所有数据将重新加密。

backups-key-points = 所有人都会退出，再用原密码登录。以前的备份仍可用其中的密码读取。需要几分钟，断电也不会损坏。

backups-key-action = 更换密钥

backups-back-action = 返回

backups-restore-title = 恢复备份

backups-find-hint = 请插入 U 盘。本机和已连接磁盘上找到的备份会列在下面，最新的在前。

backups-found-title = 找到的备份

backups-found-empty = 这里没有找到备份。
    .hint = 请插入 U 盘后重新查找，或选择它所在的文件夹。

backups-look-again-action = 重新查找

backups-look-in-action = 在此文件夹查找

backups-everywhere-action = 到处查找

# $whose (Text) - ours, other, sample or unknown
backups-whose-label = { $whose ->
        [ours] 本诊所
        [other] 其他诊所
        [sample] 示例诊所
       *[unknown] 尚未打开
    }

# $days (Number) - age in days
backups-age-label = { $days ->
        [0] 今天
        [1] 昨天
       *[other] { $days } 天前
    }

backups-open-title = 打开备份

backups-way-label = 使用

# $way (Text) - password or key
backups-way-choice = { $way ->
        [password] 用户名和密码
       *[key] 恢复密钥
    }

backups-login-label = 用户名

backups-password-label = 此人在制作该备份时的密码

backups-recovery-label = 恢复密钥
    .hint = 见纸质密钥单；大小写和短横线不影响。

backups-open-action = 查看内容

backups-inside-title = 备份内容

backups-practice-label = 诊所

backups-when-label = 制作时间

backups-patients-label = 患者

backups-appointments-label = 预约

backups-acts-label = 操作记录

backups-bytes-label = 大小

backups-lacks-title = 今天有而此备份没有的内容

# $count (Number) - acts
# $day (Day) - the last of them
backups-lacks-line = { $count } 项操作（最近一项在 { $day }）将不在数据中。

backups-lacks-empty = 没有：所有操作都在此备份中。

backups-lacks-unknown-label = 今天的数据现在没有打开，因此无法统计此备份缺少什么。

backups-aside-label = 今天的数据不会丢弃，会保留在诊所文件夹的“aside”中。

backups-final-label = 此操作无法用 Ctrl+Z 撤销。完成后所有人需重新登录。

backups-put-action = 恢复此备份

backups-choose-other-action = 选择其他备份

backups-held-hint = 请保持电脑开机。完成之前无法使用。

# $kind (Text) - restore or key-change
backups-held-title = { $kind ->
        [restore] 备份已恢复
       *[key-change] 密钥已更换
    }

# $kind (Text) - restore or key-change
backups-held-failed-title = { $kind ->
        [restore] 备份未恢复
       *[key-change] 密钥未更换
    }

# $kind (Text) - restore or key-change
backups-held-done-label = { $kind ->
        [restore] 请用制作该备份时的密码登录。
       *[key-change] 请像以前一样用自己的密码登录。
    }

backups-held-aside-label = 原有数据保留在“aside”文件夹中：

backups-signin-action = 登录

# $acts (Number) - acts that are gone, at least
backups-missing-title = 数据中缺少 { $acts } 项已保存的操作

# $day (Day long) - when the last of them was saved
# $time (Time) - when the last of them was saved
backups-missing-line = 其中最后一项保存于 { $day } { $time }。可能放入了较旧的文件夹副本，或旁边的某个文件丢失了。

backups-missing-text = 在您决定之前，可以查看所有内容，但不能写入。

backups-missing-restore-action = 恢复最新的备份
    .hint = 适用于备份中有缺少的操作时。先查看，再决定。

backups-missing-accept-action = 不要这些操作，继续
    .hint = 适用于没有备份包含它们时。之后无法再找回。

backups-missing-look-action = 先只查看
    .hint = 这不会作出任何决定。

backups-missing-manager-label = 由管理者决定如何继续。在此之前您可以查看内容。

backups-missing-banner = 暂时不能写入：缺少已保存的操作

backups-missing-decide-action = 作决定
