# Remarks on the rows of an import. Each key is import- and the code.

import-reference-repeats = 该编号在表格中重复
import-reference-known = 该编号此前已导入
import-reference-mangled = 编号被电子表格改动，按原样导入
import-row-unreadable = 无法读取该行
import-name-missing = 缺少姓名
import-birth-in-future = 出生日期晚于今天
import-mobile-invalid = 不是手机号码，已保存在备忘中
import-national-id-invalid = 不是有效的身份证号，已保存为其他证件
import-age-impossible = 不可能的年龄
import-day-before-booking = 预约日期早于登记日期
import-value-unknown = 不在映射的取值中
import-value-missing = 必填项为空
import-text-too-long = 内容过长，字段放不下
import-number-invalid = 不是整数
import-day-invalid = 不是有效日期
import-time-invalid = 不是有效时间
import-amount-invalid = 不是有效金额
import-service-unknown = 没有该项目
import-patient-unknown = 没有该患者
import-staff-unknown = 没有该同事
import-appointment-unknown = 没有该预约
import-visit-unknown = 没有该就诊
import-referrer-unknown = 介绍人不在表格中
import-file-no-taken = 该档案编号已被使用；已分配下一个空闲编号
