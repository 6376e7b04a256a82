staff-new-action = 新同事

staff-new-title = 新同事

# $name (Text) - the colleague
staff-edit-title = { $name } 的资料

staff-save-action = 保存

staff-back-action = 返回

staff-name-label = 姓名

staff-login-label = 用户名

staff-password-label = 密码

staff-password-hint = 留空则该同事不登录系统。

staff-roles-label = 角色

# $role (Text) - role at the practice
staff-role-label = { $role ->
    [manager] 管理者
    [doctor] 医生
    [receptionist] 前台
    [coordinator] 治疗协调员
    [assistant] 助理
    [technician] 技师
   *[other] 同事
}

staff-specialty-label = 专科

staff-active-label = 在职

staff-inactive-label = 已离职

staff-hours-label = 工作时间

# $example (Text) - hours as they are typed
staff-hours-hint = 每天的工作时间，例如 { $example }；中间空开表示休息，留空表示当天不上班。

# $example (Text) - hours as they are typed
staff-hours-invalid = 请按 { $example } 的格式填写。

staff-list-empty = 还没有登记同事。

staff-hours-empty = 还没有医生设置出诊时间。
    .hint = 请在“同事”中填写医生及其出诊时间，之后这里会显示空档。
    .action = 前往同事

# $right (Text) - what a person may do
staff-right-label = { $right ->
        [practice-read] 查看诊所、同事和治疗项目
        [practice-edit] 修改诊所资料和规则
        [staff-edit] 添加和修改同事
        [services-edit] 添加和修改治疗项目
        [patients-read] 查找患者并阅读档案
        [patients-edit] 建立和修改档案
        [private-read] 阅读和填写保密内容
        [record-read] 阅读病历：病史、用药、检查结果、图片
        [record-edit] 填写病历
        [appointments-read] 查看预约表
        [appointments-book] 预约、改期和取消预约
        [appointments-beyond] 在已占用或非工作时间预约，并说明原因
        [schedule-edit] 设置停诊时段、工作时间和休息日
        [payments-take] 收款并开具收据
        [scripts-edit] 修改前台的话术和文字
        [visits-run] 接诊、叫号和送患者离开
        [visits-close] 记录并结束就诊
        [followups-work] 回访电话和下一步
        [wallet-read] 查看患者储值账户
        [figures-read] 查看诊所的经营数字
        [history-read] 阅读操作记录
        [undo-others] 撤销同事的操作
        [emergency-open] 紧急情况下说明原因后打开受限档案
        [emergency-review] 审阅紧急访问
        [backup-make] 制作和核验备份
        [backup-manage] 设置备份的位置和时间
        [restore] 恢复备份
        [keys-manage] 更换恢复密钥和数据密钥
        [import] 导入外部表格
        [check] 检查数据状态
       *[other] 其他权限
    }

# $group (Text) - desk, care, practice, record or data
staff-right-group-label = { $group ->
        [desk] 前台
        [care] 治疗
        [practice] 诊所
        [record] 操作记录
       *[data] 数据
    }

# $state (Text) - role, given or taken
staff-right-state-hint = { $state ->
        [role] 来自角色
        [given] 在角色之外授予
       *[taken] 角色具有，但已收回
    }

# $count (Number) - rights that differ from the roles
staff-rights-title = 权限 · { $count } 项与角色不同

staff-rights-plain-title = 权限

staff-rights-hint = 角色已包含多数人所需的权限。在这里可以只为此人授予或收回某项权限。

staff-way-title = 登录方式

# $state (Text) - both, password, pin or none
staff-way-label = { $state ->
        [both] 有密码，并在本机设有 PIN
        [password] 有密码
        [pin] 在本机设有 PIN，没有密码
       *[none] 尚不能登录
    }

staff-password-new-label = 新密码
    .hint = 请当面告知该同事；其本人可在设置中更改。

staff-password-give-action = 设置此密码

# $name (Text) - the colleague
staff-password-given-label = { $name } 今后用新密码登录。

# $count (Number) - open next steps and calls
staff-substitute-label = 由谁接手
    .hint = { $count } 项未完成的步骤和电话将转给此同事。

staff-leave-title = 休假

staff-leave-hint = 休假结束前到期的事项转给代班人，期间新增的也一样。

staff-leave-from-label = 第一天

staff-leave-until-label = 最后一天

staff-leave-substitute-label = 代班人

staff-leave-action = 登记休假

# $from (Day) - the first day
# $until (Day) - the last day
# $name (Text) - the substitute
staff-leave-line = { $from } 至 { $until }；由 { $name } 代班

staff-leave-cancel-action = 撤回此休假
    .hint = 已转给代班人的事项仍由其负责。

# $until (Day) - the last day
staff-away-label = 休假至 { $until }

staff-no-password-label = 还没有密码
