# What was done, for the record and the note after an act. Each key is journal- and the kind of act.
# The attributes offer to take the act back and to do it again.

journal-practice-create = 已新建诊所

journal-sample-fill = 已填充示例诊所

journal-practice-edit = 诊所资料已修改
    .undo = 撤销：修改诊所资料
    .redo = 重做：修改诊所资料

journal-rule-set = 已设置规则
    .undo = 撤销：设置规则
    .redo = 重做：设置规则

journal-staff-add = 已添加同事
    .undo = 撤销：添加同事
    .redo = 重做：添加同事

journal-staff-edit = 同事资料已修改
    .undo = 撤销：修改同事资料
    .redo = 重做：修改同事资料

journal-staff-delegate = 代医生操作的许可已更改
    .undo = 撤销代医生操作许可的更改
    .redo = 重做代医生操作许可的更改

journal-staff-leave = 同事的休假日期已更改
    .undo = 撤销同事休假日期的更改
    .redo = 重做同事休假日期的更改

journal-emergency-open = 未开放的档案已紧急打开

journal-emergency-review = 紧急访问已查看
    .undo = 撤销紧急访问的查看
    .redo = 重做紧急访问的查看

journal-session-open = 登录

journal-staff-password = 已为同事设置密码

journal-staff-pin = PIN 码已更改

journal-recovery-renew = 已生成新的恢复密钥

journal-device-name = 已为电脑命名
    .undo = 撤销为电脑命名
    .redo = 重做为电脑命名

journal-service-add = 已添加项目
    .undo = 撤销：添加项目
    .redo = 重做：添加项目

journal-service-edit = 项目已修改
    .undo = 撤销：修改项目
    .redo = 重做：修改项目

journal-room-add = 已添加诊室
    .undo = 撤销添加诊室
    .redo = 重做添加诊室

journal-plan-add = 提出了治疗方案
    .undo = 撤销提出方案
    .redo = 重做提出方案

journal-plan-edit = 修改了治疗方案
    .undo = 撤销修改方案
    .redo = 重做修改方案

journal-plan-choose = 患者选择了方案中的选项
    .undo = 撤销患者的选择
    .redo = 重做患者的选择

journal-plan-payment = 约定了方案的付款
    .undo = 撤销付款约定
    .redo = 重做付款约定

journal-plan-end = 结束了治疗方案
    .undo = 撤销结束方案
    .redo = 重做结束方案

journal-phase-done = 标记了方案阶段的完成情况
    .undo = 撤销阶段标记
    .redo = 重做阶段标记

journal-phase-stall = 记录了方案阶段的停滞
    .undo = 撤销停滞记录
    .redo = 重做停滞记录

journal-room-edit = 诊室已修改
    .undo = 撤销修改诊室
    .redo = 重做修改诊室

journal-hours-set = 工作时间已修改
    .undo = 撤销修改工作时间
    .redo = 重做修改工作时间

journal-holiday-set = 休息日已修改
    .undo = 撤销修改休息日
    .redo = 重做修改休息日

journal-closure-add = 已设停诊时段
    .undo = 撤销停诊
    .redo = 重做停诊

journal-closure-cancel = 停诊时段已重新开放
    .undo = 撤销重新开放
    .redo = 重做重新开放

journal-patient-add = 已建立患者档案
    .undo = 撤销：建立患者档案
    .redo = 重做：建立患者档案

journal-patient-edit = 患者档案已修改
    .undo = 撤销：修改患者档案
    .redo = 重做：修改患者档案

journal-fact-add = 记下了要记住的事
    .undo = 撤销：记下
    .redo = 重做：记下

journal-fact-edit = 要记住的事已修改
    .undo = 撤销：修改要记住的事
    .redo = 重做：修改要记住的事

journal-fact-end = 一条记录不再需要记住
    .undo = 撤销：移除这条记录
    .redo = 重做：移除这条记录

journal-question-set = 对患者的问题已修改
    .undo = 撤销：修改问题
    .redo = 重做：修改问题

journal-household-set = 家庭已修改
    .undo = 撤销：修改家庭
    .redo = 重做：修改家庭

journal-household-speak = 可联系的人已修改
    .undo = 撤销：修改可联系的人
    .redo = 重做：修改可联系的人

journal-record-add = 已写入病历
    .undo = 撤销：写入病历
    .redo = 重做：写入病历

journal-record-edit = 病历已更正
    .undo = 撤销：更正病历
    .redo = 重做：更正病历

journal-record-end = 病历中的一条已结束
    .undo = 撤销：结束病历中的一条
    .redo = 重做：结束病历中的一条

journal-record-remove = 病历中的一条已移除
    .undo = 撤销：移除病历中的一条
    .redo = 重做：移除病历中的一条

journal-intake-confirm = 问诊信息已确认
    .undo = 撤销：确认问诊信息
    .redo = 重做：确认问诊信息

journal-appointment-book = 预约已登记
    .undo = 撤销：登记预约
    .redo = 重做：登记预约

journal-appointment-move = 预约已改期
    .undo = 撤销：改约
    .redo = 重做：改约

journal-appointment-length = 预约时长已更改
    .undo = 撤销：更改预约时长
    .redo = 重做：更改预约时长

journal-appointment-confirm = 预约已确认
    .undo = 撤销：确认预约
    .redo = 重做：确认预约

journal-appointment-cancel = 预约已取消
    .undo = 撤销：取消预约
    .redo = 重做：取消预约

journal-appointment-no-show = 已标记爽约
    .undo = 撤销：标记爽约
    .redo = 重做：标记爽约

journal-series-book = 已预约疗程
    .undo = 撤销预约疗程
    .redo = 重做预约疗程

journal-series-move = 已改约疗程
    .undo = 撤销改约疗程
    .redo = 重做改约疗程

journal-series-cancel = 已取消疗程
    .undo = 撤销取消疗程
    .redo = 重做取消疗程

journal-enquiry-park = 已登记咨询
    .undo = 撤销登记咨询
    .redo = 重做登记咨询

journal-enquiry-end = 已答复咨询
    .undo = 撤销答复咨询
    .redo = 重做答复咨询

journal-visit-arrive = 患者已到诊
    .undo = 撤销：到诊登记
    .redo = 重做：到诊登记

journal-visit-call-in = 患者已进入诊室
    .undo = 撤销：叫号
    .redo = 重做：叫号

journal-visit-note = 就诊记录已填写
    .undo = 撤销：填写就诊记录
    .redo = 重做：填写就诊记录

journal-visit-close = 就诊已结束
    .undo = 撤销：结束就诊
    .redo = 重做：结束就诊

journal-visit-leave = 患者已离开
    .undo = 撤销：离开登记
    .redo = 重做：离开登记

journal-visit-walk-in = 无预约患者已登记到诊
    .undo = 撤销：无预约到诊登记
    .redo = 重做：无预约到诊登记

journal-visit-leave-unseen = 患者未就诊离开
    .undo = 撤销：未就诊离开登记
    .redo = 重做：未就诊离开登记

journal-visit-amends = 已为久等致歉
    .undo = 撤销：致歉登记
    .redo = 重做：致歉登记

journal-delay-set = 已登记医生晚到
    .undo = 撤销：登记医生晚到
    .redo = 重做：登记医生晚到

journal-checklist-tick = 开诊清单中的一项已勾选或取消
    .undo = 撤销：开诊清单勾选
    .redo = 重做：开诊清单勾选

journal-checklist-set = 开诊清单已修改
    .undo = 撤销：修改开诊清单
    .redo = 重做：修改开诊清单

journal-script-set = 话术已修改
    .undo = 撤销：修改话术
    .redo = 重做：修改话术

journal-payment-take = 已收款
    .undo = 撤销：收款
    .redo = 重做：收款

journal-invoice-number = 账单已编号

journal-payment-reverse = 收款已冲销
    .undo = 撤销：冲销收款
    .redo = 重做：冲销收款

journal-step-accept = 已接手下一步
    .undo = 撤销：接手下一步
    .redo = 重做：接手下一步

journal-step-book = 下一步已预约
    .undo = 撤销：预约下一步
    .redo = 重做：预约下一步

journal-step-try = 已记录联系患者
    .undo = 撤销：记录联系
    .redo = 重做：记录联系

journal-step-give-back = 已退回下一步
    .undo = 撤销：退回下一步
    .redo = 重做：退回下一步

journal-step-pass-on = 下一步已转交
    .undo = 撤销：转交下一步
    .redo = 重做：转交下一步

journal-step-done = 下一步已完成
    .undo = 撤销：完成下一步
    .redo = 重做：完成下一步

journal-step-end = 下一步已终止
    .undo = 撤销：终止下一步
    .redo = 重做：终止下一步

journal-referral-answer = 已回复转诊
    .undo = 撤销：回复转诊
    .redo = 重做：回复转诊

journal-referral-seen = 已查看转诊回复
    .undo = 撤销：查看转诊回复
    .redo = 重做：查看转诊回复

journal-visit-remind = 未关闭的就诊已列为待办

journal-followup-attempt = 回访已记录
    .undo = 撤销：记录回访
    .redo = 重做：记录回访

journal-import-run = 已导入表格

journal-journal-undo = 已撤销一项操作
    .undo = 恢复撤销的操作
    .redo = 再次撤销

journal-journal-redo = 已重做一项操作
    .undo = 再次撤销
    .redo = 再次重做

journal-merge-mend = 两台电脑的冲突已交由同事处理

journal-backup-target = 备份位置已更改
    .undo = 撤销更改备份位置
    .redo = 重做更改备份位置

journal-backup-make = 备份已制作并检查

journal-key-change = 文件密钥已更换

journal-practice-restore = 备份已恢复

journal-appointment-contact = 已记录有关预约的联系
    .undo = 撤销：记录联系
    .redo = 重做：记录联系

journal-waiting-add = 已加入候补名单
    .undo = 撤销：加入候补名单
    .redo = 重做：加入候补名单

journal-waiting-edit = 候补信息已更改
    .undo = 撤销：更改候补信息
    .redo = 重做：更改候补信息

journal-waiting-end = 已移出候补名单
    .undo = 撤销：移出候补名单
    .redo = 重做：移出候补名单

journal-fill-open = 已提供空出的时间
    .undo = 撤销：提供空出的时间
    .redo = 重做：提供空出的时间

journal-fill-next = 已向下一位提供该时间
    .undo = 撤销：向下一位提供
    .redo = 重做：向下一位提供

journal-fill-answer = 已记录对提供时间的答复
    .undo = 撤销：记录答复
    .redo = 重做：记录答复

journal-fill-told = 已告知患者该时间已被占用
    .undo = 撤销：记录已告知
    .redo = 重做：记录已告知

journal-fill-close = 已结束提供该时间
    .undo = 撤销：结束提供
    .redo = 重做：结束提供

journal-file-add = 已添加图片或文件
    .undo = 撤销：添加图片或文件
    .redo = 重做：添加图片或文件

journal-file-end = 已移除图片或文件
    .undo = 撤销：移除图片或文件
    .redo = 重做：移除图片或文件

journal-file-export = 图片或文件已另存

journal-consent-add = 已添加书面同意
    .undo = 撤销：添加书面同意
    .redo = 重做：添加书面同意

journal-consent-withdraw = 已撤回同意
    .undo = 撤销：撤回同意
    .redo = 重做：撤回同意

journal-path-set = 就诊旅程图已修改
    .undo = 撤销修改就诊旅程图
    .redo = 重做修改就诊旅程图

journal-path-end = 已从就诊旅程图移除一项
    .undo = 撤销从就诊旅程图移除
    .redo = 重做从就诊旅程图移除

journal-protocol-set = 诊疗清单已修改
    .undo = 撤销修改诊疗清单
    .redo = 重做修改诊疗清单

journal-visit-remote = 远程接诊已开始
    .undo = 撤销开始远程接诊
    .redo = 重做开始远程接诊

journal-clash-settle = 已从两种内容中选定
    .undo = 撤销选定内容
    .redo = 重做选定内容

journal-board-return = 患者已回到活跃路径
    .undo = 撤销回到活跃路径
    .redo = 重做回到活跃路径
