# What a field is called in the record of changes. Each key is field- with the table and the column (dashes for underscores);
# “row” stands for a row of that table that was made, “any” for what all tables have.

field-any-deleted-at = 已移除

field-practice-row = 诊所

field-practice-name = 名称

field-practice-country = 国家

field-practice-language = 语言

field-practice-calendar = 历法

field-practice-digits = 数字

field-practice-currency = 货币

field-practice-money-unit = 金额单位

field-practice-address = 地址

field-practice-phone = 电话

field-practice-zone = 时区

field-practice-week-start = 每周第一天

field-practice-weekend = 休息日

field-practice-slot-minutes = 时间格（分钟）

field-practice-is-sample = 示例诊所

field-practice-recovery-set-at = 恢复密钥生成时间

field-practice-recovery-used-at = 恢复密钥使用时间

field-rule-value-row = 规则

field-rule-value-name = 规则

field-rule-value-value = 数值

field-rule-value-valid-from = 生效日期

field-staff-row = 同事

field-staff-name = 姓名

field-staff-login = 用户名

field-staff-language = 语言

field-staff-is-active = 在职

field-staff-specialty = 专业

field-staff-password-set-at = 密码设置时间

field-staff-pin-set-at = PIN 码设置时间

field-staff-role-row = 角色

field-staff-role-staff-id = 同事

field-staff-role-role = 角色

field-working-hours-row = 工作时间

field-working-hours-staff-id = 同事

field-working-hours-room-id = 诊室

field-working-hours-valid-from = 生效日期

field-working-hours-weekday = 星期

field-working-hours-start-minute = 开始

field-working-hours-end-minute = 结束

field-service-row = 治疗项目

field-service-name = 名称

field-service-code = 编码

field-service-minutes = 时长（分钟）

field-service-is-invasive = 侵入性

field-service-recall-months = 复查间隔（月）

field-service-is-active = 目前提供

field-service-needs = 所需

field-service-buffer-minutes = 之后预留分钟

field-service-preparation = 就诊前准备

field-service-price-row = 价格

field-service-price-service-id = 治疗项目

field-service-price-valid-from = 生效日期

field-service-price-price = 价格

field-service-place-row = 项目的医生与诊室

field-service-place-service-id = 治疗项目

field-service-place-staff-id = 医生

field-service-place-room-id = 诊室

field-patient-row = 患者档案

field-patient-file-no = 档案号

field-patient-given-name = 名

field-patient-middle-name = 中间名

field-patient-family-name = 姓

field-patient-address-form = 称呼

field-patient-called-as = 希望怎样称呼

field-patient-national-id = 国民身份号码

field-patient-other-id = 护照或其他证件

field-patient-birth-day = 出生日期

field-patient-birth-year-only = 仅知出生年份

field-patient-sex = 性别

field-patient-city = 城市或社区

field-patient-language = 患者语言

field-patient-source = 了解渠道

field-patient-referrer-id = 介绍人

field-patient-guardian-id = 监护人

field-patient-note = 备忘

field-patient-private-note = 保密备忘

field-patient-registered-on = 登记日期

field-patient-phone-row = 电话

field-patient-phone-number = 电话

field-patient-label-row = 备注

field-patient-label-tone = 类型

field-patient-label-text = 备注

field-patient-label-is-private = 保密

field-patient-label-topic = 类别

field-patient-label-detail = 更多说明

field-patient-label-told-by = 谁说的

field-patient-label-told-on = 说的日期

field-patient-label-staff-id = 记录人

field-patient-label-question-id = 回答的问题

field-patient-label-until-on = 有效至

field-patient-label-at-call = 打电话时显示

field-patient-label-at-desk = 前台显示

field-patient-label-at-visit = 就诊时显示

field-question-row = 问题

field-question-topic = 类别

field-question-text = 问题

field-household-row = 家庭

field-household-name = 名称

field-household-member-row = 家庭成员

field-household-member-household-id = 家庭

field-household-member-patient-id = 患者

field-household-member-relation = 关系

field-speaks-for-row = 可联系的人

field-speaks-for-patient-id = 患者

field-speaks-for-person-id = 可打给

field-appointment-row = 预约

field-appointment-patient-id = 患者

field-appointment-staff-id = 医生

field-appointment-service-id = 治疗项目

field-appointment-day = 日期

field-appointment-start-minute = 时间

field-appointment-minutes = 时长（分钟）

field-appointment-status = 状态

field-appointment-source = 预约渠道

field-appointment-cancel-reason = 取消原因

field-appointment-reminder-sent = 已发提醒

field-appointment-booked-on = 预约登记日

field-appointment-note = 备注

field-appointment-room-id = 诊室

field-appointment-buffer-minutes = 结束后留空（分钟）

field-appointment-beyond = 超出规则的预约

field-appointment-beyond-reason = 仍然预约的原因

field-appointment-beyond-hours = 同时在非工作时间

field-series-row = 疗程预约

field-series-patient-id = 患者

field-series-weekdays = 星期

field-series-every-weeks = 每几周一次

field-series-wanted = 次数

field-appointment-change-row = 预约变更

field-appointment-change-reason = 原因

field-enquiry-row = 咨询

field-enquiry-kind = 类型

field-enquiry-patient-id = 患者

field-enquiry-name = 姓名

field-enquiry-mobile = 电话

field-enquiry-matter = 事由

field-enquiry-source = 来源

field-enquiry-received-at = 收到时间

field-enquiry-answered-at = 答复时间

field-enquiry-outcome = 结果

field-visit-row = 就诊

field-visit-patient-id = 患者

field-visit-staff-id = 医生

field-visit-day = 日期

field-visit-state = 状态

field-visit-arrived-at = 到诊

field-visit-called-in-at = 叫号进诊室

field-visit-closed-at = 就诊结束

field-visit-left-at = 离开

field-visit-own-words = 患者自述

field-visit-note = 记录

field-visit-golden = 询问未尽问题

field-visit-golden-answer = 患者所问

field-visit-sentence = 对患者所说

field-visit-queue-no = 排队号

field-visit-walk-in-service-id = 来诊项目

field-visit-left-reason = 未就诊离开原因

field-visit-amends = 致歉方式

field-visit-amends-at = 致歉时间

field-visit-service-row = 就诊项目

field-visit-service-service-id = 治疗项目

field-visit-service-quantity = 数量

field-visit-service-unit-price = 单价

field-visit-service-total = 合计

field-delay-row = 医生晚到

field-delay-staff-id = 医生

field-delay-day = 日期

field-delay-minutes = 晚到分钟数

field-delay-reason = 原因

field-checklist-item-row = 开诊清单条目

field-checklist-item-text = 检查内容

field-checklist-tick-row = 开诊清单勾选

field-checklist-tick-day = 日期

field-script-row = 话术

field-script-kind = 场合

field-script-language = 语言

field-script-body = 内容

field-invoice-row = 账单

field-invoice-number = 编号

field-invoice-patient-id = 患者

field-invoice-day = 日期

field-next-step-row = 下一步

field-next-step-patient-id = 患者

field-next-step-kind = 类型

field-next-step-owner-id = 负责人

field-next-step-colleague-id = 转诊给

field-next-step-service-id = 治疗项目

field-next-step-due-on = 到期日

field-next-step-reason = 原因

field-next-step-is-urgent = 紧急

field-next-step-state = 状态

field-next-step-created-on = 确定日期

field-next-step-end-reason = 结束治疗的原因

field-next-step-answer = 转诊回复

field-next-step-seen-at = 回复已查看

field-step-event-row = 步骤进展

field-step-event-kind = 发生的事

field-step-event-to-id = 交给

field-step-event-reason = 原因

field-followup-row = 随访

field-followup-kind = 类型

field-followup-patient-id = 患者

field-followup-owner-id = 负责人

field-followup-due-on = 到期日

field-followup-is-urgent = 紧急

field-followup-state = 状态

field-followup-matter = 事由

field-attempt-row = 通话

field-attempt-staff-id = 致电人

field-attempt-at = 通话时间

field-attempt-outcome = 结果

field-attempt-pain = 疼痛

field-attempt-bleeding = 出血

field-attempt-note = 备注

field-posting-row = 账目

field-posting-kind = 类型

field-posting-patient-id = 患者

field-posting-day = 日期

field-posting-note = 备注

field-posting-line-row = 账目行

field-posting-line-account = 账户

field-posting-line-amount = 金额

field-wallet-lot-row = 储值额度

field-wallet-lot-patient-id = 患者

field-wallet-lot-amount = 金额

field-wallet-lot-granted-on = 发放日期

field-wallet-lot-expires-on = 有效期至

field-device-row = 电脑

field-device-name = 名称

field-staff-right-row = 同事权限

field-staff-right-staff-id = 同事

field-staff-right-name = 权限

field-staff-right-is-given = 角色之外授予

field-staff-delegate-row = 以医生名义操作

field-staff-delegate-staff-id = 医生

field-staff-delegate-assistant-id = 助理

field-staff-leave-row = 休假

field-staff-leave-staff-id = 同事

field-staff-leave-substitute-id = 代班人

field-staff-leave-from-day = 首日

field-staff-leave-until-day = 末日

field-room-row = 诊室

field-room-name = 名称

field-room-is-active = 使用中

field-holiday-row = 休息日

field-holiday-day = 日期

field-holiday-name = 名称

field-holiday-is-off = 休息

field-holiday-source = 来源

field-closure-row = 停诊时段

field-closure-staff-id = 医生

field-closure-room-id = 诊室

field-closure-from-day = 首日

field-closure-until-day = 末日

field-closure-start-minute = 开始

field-closure-end-minute = 结束

field-closure-reason = 原因

field-closure-is-urgent = 突发

field-sign-in-row = 登录

field-sign-in-staff-id = 同事

field-sign-in-login = 用户名

field-sign-in-kind = 方式

field-sign-in-means = 验证方式

field-sign-in-tries = 尝试次数

field-emergency-row = 紧急查看

field-emergency-staff-id = 同事

field-emergency-patient-id = 患者

field-emergency-reason = 原因

field-emergency-until-at = 开放至

field-emergency-reviewed-by = 审阅人

field-emergency-reviewed-at = 审阅时间

field-backup-target-row = 备份位置

field-backup-target-name = 名称

field-backup-target-folder = 文件夹

field-backup-target-is-automatic = 自动备份

field-backup-row = 备份

field-backup-target-id = 位置

field-backup-file-name = 文件

field-backup-made-at = 备份时点

field-backup-bytes = 大小（字节）

field-backup-acts = 所含操作数

field-backup-cause = 备份原因

field-key-change-row = 新的文件密钥

field-restore-row = 恢复记录

field-restore-made-at = 备份时点

field-restore-from-device = 来源电脑

field-appointment-contact-row = 有关预约的联系

field-appointment-contact-purpose = 目的

field-appointment-contact-channel = 方式

field-appointment-contact-outcome = 结果

field-appointment-contact-note = 备注

field-waiting-row = 候补

field-waiting-patient-id = 患者

field-waiting-service-id = 治疗项目

field-waiting-minutes = 时长（分钟）

field-waiting-weekdays = 合适的星期

field-waiting-start-minute = 不早于

field-waiting-end-minute = 结束不晚于

field-waiting-from-day = 开始日期

field-waiting-until-day = 截止日期

field-waiting-urgency = 紧急程度

field-waiting-may-call = 可就空出时间致电

field-waiting-note = 备注

field-waiting-state = 状态

field-waiting-end-reason = 移出原因

field-opening-row = 提供的空出时间

field-opening-staff-id = 医生

field-opening-room-id = 诊室

field-opening-day = 日期

field-opening-start-minute = 时间

field-opening-minutes = 时长（分钟）

field-opening-mode = 提供方式

field-opening-wave-size = 同时询问人数

field-opening-limit-minutes = 保留时长（分钟）

field-opening-state = 状态

field-offer-row = 提供空出时间

field-offer-patient-id = 患者

field-offer-start-minute = 时间

field-offer-expires-at = 保留至

field-offer-state = 状态

field-offer-answered-at = 答复时间

field-offer-told-at = 告知时间

field-record-entry-row = 病历中的一条

field-record-entry-patient-id = 患者

field-record-entry-kind = 类别

field-record-entry-text = 内容

field-record-entry-detail = 补充说明

field-record-entry-from-on = 开始日期

field-record-entry-until-on = 结束日期

field-record-entry-staff-id = 记录人

field-intake-row = 问诊信息

field-intake-patient-id = 患者

field-intake-staff-id = 记录人

field-intake-day = 日期

field-intake-answer = 治疗进展

field-attachment-row = 图片或文件

field-attachment-patient-id = 患者

field-attachment-kind = 类型

field-attachment-title = 名称

field-attachment-taken-on = 日期

field-attachment-staff-id = 添加人

field-consent-row = 书面同意

field-consent-patient-id = 患者

field-consent-purpose = 用途

field-consent-scope = 许可的内容

field-consent-given-on = 签署日期

field-consent-until-on = 有效期至

field-consent-signed-by = 签署人

field-consent-staff-id = 添加人

field-consent-withdrawn-on = 撤回日期

field-consent-withdrawn-reason = 撤回原因

field-attachment-export-row = 另存为文件

field-attachment-export-patient-id = 患者

field-attachment-export-purpose = 用途

field-attachment-export-staff-id = 保存人

field-plan-row = 治疗方案

field-plan-patient-id = 患者

field-plan-staff-id = 医生

field-plan-title = 名称

field-plan-offered-on = 提出日期

field-plan-option-id = 所选选项

field-plan-chosen-on = 选择日期

field-plan-witness-id = 见证人

field-plan-financing = 付款渠道

field-plan-ended-on = 结束日期

field-plan-end-reason = 结束原因

field-plan-owner-id = 负责人

field-plan-option-row = 方案选项

field-plan-option-what = 内容

field-plan-option-why = 原因

field-plan-option-how-long = 时长

field-plan-phase-row = 方案阶段

field-plan-phase-priority = 优先级

field-plan-phase-what = 内容

field-plan-phase-service-id = 服务

field-plan-phase-amount = 费用

field-plan-phase-done-on = 完成日期

field-plan-phase-stalled-on = 停滞自

field-plan-phase-stalled-reason = 停滞原因

field-plan-instalment-row = 约定付款

field-plan-instalment-due-on = 付款日期

field-plan-instalment-amount = 金额

field-path-point-row = 就诊旅程图的一项

field-path-point-stage = 旅程步骤

field-path-point-kind = 障碍或亮点

field-path-point-text = 内容

field-path-point-owner-id = 负责人

field-path-point-until-on = 截止日期

field-path-point-mended-on = 解决日期

field-visit-means = 接诊方式

field-visit-expected = 预期结果

field-visit-reached = 实际结果

field-visit-reached-how = 达到程度

field-protocol-row = 诊疗清单

field-protocol-occasion = 适用就诊

field-protocol-service-id = 项目

field-protocol-item-row = 清单条目

field-protocol-item-kind = 回答方式

field-protocol-item-text = 内容

field-protocol-item-unit = 单位

field-protocol-item-choices = 选项

field-protocol-item-is-needed = 必填

field-protocol-answer-row = 清单回答

field-protocol-answer-value = 回答

field-protocol-answer-staff-id = 记录人

field-measurement-row = 测量

field-measurement-patient-id = 患者

field-measurement-name = 测量项目

field-measurement-value = 数值

field-measurement-unit = 单位

field-measurement-staff-id = 测量人

field-visit-shown-row = 讲解方式

field-visit-shown-means = 工具

field-visit-shown-what = 讲解内容

field-visit-note-row = 就诊记录

field-visit-note-staff-id = 作者

field-visit-note-text = 记录

field-visit-note-is-private = 保密

field-value-clash-row = 同一栏的两种内容

field-value-clash-field = 栏目

field-value-clash-patient-id = 患者

field-value-clash-kept = 当前内容

field-value-clash-other = 另一内容

field-value-clash-other-by = 另一内容的作者

field-value-clash-settled-at = 选定时间

field-value-clash-settled-by = 选定人
