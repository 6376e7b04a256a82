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
staff-hours-hint = 每天最多两段，例如 { $example }；留空表示休息。

# $example (Text) - hours as they are typed
staff-hours-invalid = 请按 { $example } 的格式填写。

staff-list-empty = 还没有登记同事。

staff-hours-empty = 还没有医生设置出诊时间。
    .hint = 请在“同事”中填写医生及其出诊时间，之后这里会显示空档。
    .action = 前往同事
