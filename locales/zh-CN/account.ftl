# Who comes in and how: first run, signing in, locking, one’s own settings.

account-start-title = 欢迎使用 Peyvand

account-start-sub = 这台电脑上还没有诊所。从哪里开始？

# $way (Text) - found, sample or restore
account-start-action = { $way ->
    [found] 新建我的诊所
    [sample] 查看示例诊所
   *[restore] 恢复备份
}

# $way (Text) - found, sample or restore
account-start-line = { $way ->
    [found] 诊所名称、历法、首位管理员和恢复密钥，共四个简短步骤。
    [sample] 虚构的患者和完整的一天工作，无需任何设置。
   *[restore] 诊所原先在另一台电脑上：从 U 盘或文件夹恢复，使用密码或恢复密钥。
}

# $number (Number) - this step
# $count (Number) - how many there are
account-step-line = 第 { $number } 步，共 { $count } 步

# $step (Text) - practice, manager, key or answers
account-step-title = { $step ->
    [practice] 您的诊所
    [manager] 首位管理员
    [key] 恢复密钥
   *[answers] 从纸上抄回几组
}

# $step (Text) - practice, manager, key or answers
account-step-sub = { $step ->
    [practice] 诊所名称以及计数和书写方式。国家和货币以后不变，其余可在设置中更改。
    [manager] 管理员添加同事并保管密钥。独自工作的人也请勾选其他角色。
    [key] 如果所有密码都忘了，只有这把密钥能打开诊所。密钥只显示这一次。
   *[answers] 请照纸输入这几组，确认密钥抄写无误。
}

# $step (Text) - practice, manager, key or answers
account-step-action = { $step ->
    [key] 已写在纸上
    [answers] 建立诊所
   *[next] 继续
}

account-found-busy = 正在建立诊所…

account-country-label = 国家

# $country (Text) - ir, ru, cn or other
account-country-choice = { $country ->
    [ir] 伊朗
    [ru] 俄罗斯
    [cn] 中国
   *[other] 其他国家
}

account-currency-label = 货币

# $currency (Text) - IRR, RUB, CNY or USD
account-currency-choice = { $currency ->
    [IRR] 里亚尔和土曼
    [RUB] 卢布
    [CNY] 人民币
   *[USD] 美元
}

account-more-action = 数字和时区

account-manager-name-label = 您的姓名

account-login-hint = 用于登录的简短名称，例如“maryam”。

account-roles-label = 除管理外，您还做什么？

account-password-label = 新密码

account-password-again-label = 再次输入新密码

# $strength (Text) - none, short, fair or strong
# $least (Number) - the fewest characters
account-password-hint = { $strength ->
    [short] 还太短，至少需要 { $least } 个字符。
    [fair] 可以使用。越长越安全。
    [strong] 足够长，很安全。
   *[none] 至少 { $least } 个字符。几个互不相关的词既安全又好记。
}

account-password-differs = 与上面的密码不一致，请重新输入。

account-password-title = 密码

account-password-old-label = 当前密码

account-password-action = 更改密码

account-key-label = 恢复密钥

account-key-paper-hint = 请写在纸上，放在安全的地方，不要存在这台电脑或手机里。

account-key-see-action = 再看一次密钥

account-key-keep-action = 启用新密钥

account-key-type-hint = 照纸输入八组字符，大小写、空格和短横都不影响。

# $number (Number) - which group
account-group-label = 第 { $number } 组

account-locked-title = 诊所已锁定

# $login (Text) - who locked it
account-locked-sub = 输入 { $login } 的密码可从原处继续工作，其他同事也可以登录。

account-wait-over = 现在可以重试。

account-forgot-action = 忘记密码

account-restore-action = 恢复备份

account-recover-title = 使用恢复密钥登录

account-recover-sub = 照纸输入密钥并设置新密码，之后需要创建新的恢复密钥。

account-recover-who-label = 获得新密码的管理员
    .hint = 请选择管理员的用户名：恢复密钥只能为管理员设置新密码。

account-recover-action = 用密钥打开

account-change-title = 切换用户

account-change-sub = 诊所保持打开，本页未保存的内容将丢失。

account-change-who-label = 由谁继续？

account-change-action = 切换用户

account-change-empty = 此电脑上没有其他同事设置 PIN 码

account-change-empty-hint = 每个人可在设置的“我的账户”中设置自己的 PIN 码。

account-mine-action = 前往我的账户

account-not-now-action = 返回

account-pin-label = PIN 码

account-pin-title = 此电脑的 PIN 码

# $state (Text) - set or none
account-pin-hint = { $state ->
    [set] 您已有 PIN 码，新的将取代它。
   *[none] 诊所打开时，可用 PIN 码接替同事使用电脑。锁定后需要密码。
}

account-pin-new-label = 新 PIN 码，4 到 8 位数字

account-pin-again-label = 再次输入 PIN 码

account-pin-differs = 与上面的 PIN 码不一致，请重新输入。

account-pin-action = 设置 PIN 码

account-pin-remove-action = 移除 PIN 码

account-again-title = 请再次输入密码

# $act (Text) - the endpoint that asks for it
account-again-sub = { $act ->
    [staff_add] 添加同事前，请输入您自己的密码。
    [staff_edit] 更改同事信息前，请输入您自己的密码。
    [staff_password] 为同事设置新密码前，请输入您自己的密码。
    [recovery_renew] 启用新恢复密钥前，请输入您自己的密码。
    [key_change] 更换诊所密钥前，请输入您自己的密码。
   *[other] 此操作需要您自己的密码。
}

# $name (Text) - who is signed in
account-again-label = { $name } 的密码

account-again-hint = 五分钟内不会再次询问。

account-again-action = 继续

account-lock-action = 锁定

account-lock-title = 自动锁定

account-lock-hint = 无人操作电脑时，诊所会关闭，密钥从内存清除。按 Ctrl+L 可立即锁定。

account-lock-label = 无操作多久后

# $minutes (Number) - how long; 0: never
account-lock-choice = { $minutes ->
    [0] 从不
   *[other] { $minutes } 分钟
}

# $minutes (Number) - how long; 0: never
account-lock-line = { $minutes ->
    [0] 诊所不会自动锁定。
   *[other] 无操作 { $minutes } 分钟后诊所自动锁定。
}

account-recovery-title = 诊所恢复密钥

# $state (Text) - ready, missing or used
account-recovery-line = { $state ->
    [ready] 诊所已有恢复密钥。如果纸条遗失或被他人看到，请创建新的。
    [used] 恢复密钥已被使用。请创建新的，旧纸条随即作废。
   *[missing] 诊所没有恢复密钥。如果所有密码都忘了，谁也无法打开诊所。
}

# $state (Text) - missing or used
account-recovery-sign-action = { $state ->
    [used] 恢复密钥已被使用：创建新的
   *[missing] 尚无恢复密钥：立即创建
}

account-recovery-action = 创建新密钥

account-delegates-title = 我的助理

account-delegates-hint = 在此勾选的人可以您的名义书写和结束就诊，双方姓名都会记录。

account-delegates-empty = 目前还没有助理。

account-behalf-title = 以医生名义工作

account-behalf-hint = 您的操作以医生名义记录，您的姓名也会一并保留。

account-behalf-label = 以谁的名义

account-behalf-own-choice = 我自己

# $doctor (Text) - the doctor
account-behalf-line = 以 { $doctor } 的名义

# $doctor (Text) - the doctor
account-behalf-now-line = 您正在以 { $doctor } 的名义工作

account-behalf-action = 更改

# $practice (Text) - its name
account-first-title = { $practice }已就绪

account-first-sub = 先做三件事，顺序不限。

# $part (Text) - staff, services or backups
account-first-action = { $part ->
    [staff] 同事和工作时间
    [services] 治疗项目和价格
   *[backups] 在 U 盘上备份
}

# $part (Text) - staff, services or backups
account-first-line = { $part ->
    [staff] 之后预约表会显示空闲时间。
    [services] 之后每个预约都有时长和价格。
   *[backups] 之后即使电脑损坏也不会丢失数据。
}

account-first-later-action = 稍后
