# What the program says when something was not done. Each key is error- and the code.

error-session-wrong-password = 用户名与密码不匹配。
    .hint = 请检查输入法和大写锁定键，然后重试。

# $seconds (Number) - how long to wait
error-session-wait = 多次输入有误，请等待 { $seconds } 秒后再试。
    .hint = 账户不会被永久锁定。请趁此检查输入法和大写锁定键。

error-session-wrong-pin = 这不是该同事的 PIN 码。
    .hint = 请重试，或用密码登录。

error-pin-missing = 该同事在这台电脑上没有 PIN 码。
    .hint = 请用密码登录。PIN 码在各自的设置中设定。

error-pin-invalid = PIN 码为四到八位数字。

error-password-again = 此操作需要再次输入您的密码。
    .hint = 之后五分钟内无需重复输入。

error-password-wrong = 这不是您的密码。
    .hint = 请检查输入法和大写锁定键，然后重试。

error-recovery-answers-wrong = 这些分组与恢复密钥不符。
    .hint = 请与纸上所写内容及分组编号逐一核对。

error-recovery-key-invalid = 恢复密钥不完整：有字符缺失或不符。
    .hint = 密钥共八组，每组四个字符，请与纸上逐组核对。

error-recovery-key-wrong = 此恢复密钥不属于本诊所。
    .hint = 可能后来生成过新的密钥，请查找日期最新的那一张。

error-recovery-not-begun = 当前没有正在生成的恢复密钥。
    .hint = 请重新开始，届时会显示新的密钥。

error-recovery-not-manager = 诊所中没有使用此用户名的管理员。
    .hint = 恢复密钥供管理员进入，其他人再由管理员设置密码。

error-session-needed = 请先登录。

error-right-missing = 这项操作未对您开放。
    .hint = 请联系诊所管理员。

error-not-found = 该内容已不存在。
    .hint = 可能已被同事修改，请重新查看列表。

error-practice-exists = 此文件夹中已有诊所。
    .hint = 请选择空文件夹，现有内容保持不变。

error-practice-missing = 此文件夹中没有诊所。
    .hint = 请用“peyvand init”新建诊所，或选择其他文件夹。

error-practice-name-empty = 请填写诊所名称。

error-record-text-empty = 请写明内容：病历中的一条需要文字。

error-record-days-invalid = 日期不相符：开始日期应为今天或更早，结束日期不能早于开始日期。

error-fact-text-empty = 这里还没有内容。
    .hint = 请用几个字写下要记住的事。

error-fact-private-at-desk = 保密的内容不在前台显示，那里的屏幕别人也看得到。请只在就诊时显示。

error-question-text-empty = 这个问题没有内容。请填写，或从列表中移除。

error-speaks-for-self = 患者本人可以直接联系。请选择另一位可代为联系的人。

error-patient-name-empty = 请至少填写姓名的一部分。

# $text (Text) - what was typed
error-patient-mobile-invalid = “{ $text }”不是手机号码。应为以 09 开头的 11 位数字，或带国家区号。

error-patient-national-id-invalid = 身份号码为十位数字，末位须与前面各位相符。
    .hint = 护照或其他证件请填写下面一栏。

error-birth-invalid = 这不是有效的出生日期。
    .hint = 请先写年份；只写年份也可以。

error-birth-in-future = 出生日期晚于今天。

error-patient-referrer-self = 介绍人不能是患者本人。

error-patient-guardian-self = 监护人不能是患者本人。

# $name (Text) - whose it is
error-file-no-taken = 此档案号已属于{ $name }。
    .hint = 留空即可自动分配下一个空号。

# $limit (Number) - how many
error-text-too-long = 内容过长，最多 { $limit } 个字符。

error-staff-name-empty = 请填写同事姓名。

error-staff-login-empty = 设置密码时需要用户名。

error-staff-login-taken = 该用户名已被其他同事使用。

error-staff-role-missing = 请至少选择一个角色。

error-staff-manager-needed = 诊所将没有能管理同事和密钥的管理员。
    .hint = 请先指定另一位管理员。

# $count (Number) - next steps, contacts and leaves that are theirs
error-staff-substitute-needed = 该同事名下还有 { $count } 项未完成的工作。
    .hint = 请选择由谁接手；全部工作会随本次修改一起转交。

error-staff-substitute-invalid = 该同事不能代班。
    .hint = 代班的须是另一位在职同事，负责随访，且这些天没有请假。

error-staff-leave-invalid = 日期不合适：结束早于开始、已经过去，或与该同事的另一段假期重叠。
    .hint = 请另选日期，或先取消之前的假期。

error-staff-delegate-invalid = 只有担任助理的同事可以代医生操作。
    .hint = 如确有需要，请管理员为其添加助理角色。

error-behalf-not-allowed = 这位医生没有允许您代为操作，或已不再允许。
    .hint = 医生可在自己的设置中选择。

# $name (Text) - the doctor of the visit
error-behalf-other-doctor = 这次就诊属于{ $name }。代医生操作时，只能填写和结束该医生的就诊。

error-file-refused = 这份档案未对您开放。
    .hint = 紧急情况下写明原因即可打开，管理员会看到。

error-emergency-reason-empty = 请写明为什么现在需要这份档案。

# $limit (Number) - how many
error-password-too-short = 密码至少需要 { $limit } 个字符。

error-service-name-empty = 请填写项目名称。

error-service-minutes-invalid = 项目时长应为 5 到 600 分钟。

error-amount-invalid = 这不是有效金额。
    .hint = 请只写数字，例如 1,250,000。

error-day-invalid = 日历中没有这一天。

error-zone-unknown = 未知的时区。
    .hint = 请按 Asia/Tehran 的形式填写。

# $text (Text) - what was typed
error-choice-unknown = “{ $text }”不在可选项中。

# $text (Text) - the words that were found
# $instead (Text) - what may be said instead
error-wording-blocked = 在医疗中，“{ $text }”属于禁止的广告用语。
    .hint = 可以改为：{ $instead }

# $text (Text) - the name in braces
error-script-name-unknown = “{ $text }”在这里不会被填入，会原样说出来。
    .hint = 请改为插入文本旁列出的名称，或去掉花括号。

# $text (Text) - the characters
error-paper-no-font = 本机没有字体能显示这些字符：{ $text }
    .hint = 为避免纸上出现空方框，没有打印。请换用其他字符书写，或安装相应文字的字体。

error-paper-no-time = 该预约还没有时间，卡片上没有内容可写。
    .hint = 请先在预约表中为其安排时间。

# $text (Text) - the path
error-paper-not-saved = 文件未能保存到：{ $text }
    .hint = 请换一个文件夹或文件名，或检查磁盘是否已满、是否写保护。

error-hours-invalid = 工作时间的结束须晚于开始，且不能重叠。

error-room-name-empty = 请填写诊室名称。

# $count (Number) - appointments that stand in it
error-room-booked = { $count ->
   *[other] 该诊室还有 { $count } 个预约。
}
    .hint = 请先将这些预约移到其他诊室，再停用该诊室。

error-closure-reason-empty = 请填写停诊原因。
    .hint = 同事会在日历中看到，也会告知患者。

error-closure-invalid = 该时间不合适：结束早于开始、只填写了一个时间，或同时选择了医生和诊室。

error-holiday-name-empty = 请填写休息日名称。

# $time (Time) - when
# $name (Text) - the doctor
error-appointment-doctor-busy = { $time } { $name }已有预约。
    .hint = 请选择其他时间或医生。

# $time (Time) - when
# $name (Text) - with whom, or in which room
error-appointment-patient-busy = { $time } 该患者已有预约：{ $name }。
    .hint = 请选择其他时间。

# $time (Time) - when
# $name (Text) - the room
error-appointment-room-busy = { $time } { $name }已被占用。
    .hint = 请选择其他时间或诊室。

# $name (Text) - the day off, the reason, or whose hours they are
error-appointment-out-of-hours = 该时间不出诊：{ $name }。
    .hint = 请选择其他时间。

error-appointment-beyond-right = 您没有加号或在非工作时间预约的权限。
    .hint = 请有此权限的同事操作，或选择空闲时间。

error-appointment-beyond-reason = 请写明为什么仍要预约在这个时间。

error-appointment-no-room = 该项目需要诊室，但没有合适的诊室可用。
    .hint = 请选择诊室，或在设置中说明该项目在哪里做。

# $name (Text) - the doctor or the room
error-appointment-not-done = { $name }未被选为做该项目。
    .hint = 请另选，或在设置中更改由谁做、在哪里做。

error-series-none = 该预约不属于任何疗程。

error-series-invalid = 疗程至少需要一个星期几，次数在 2 到 100 次之间，并且在未来三年之内。

# $time (Time) - when
error-series-time-taken = 疗程中 { $time } 的一个时间已不可用，因此没有登记任何预约。
    .hint = 请重新安排疗程。

error-enquiry-not-open = 这个咨询已经答复。

error-enquiry-empty = 请填写姓名、电话或事由。

error-appointment-in-past = 该时间已过。

# $status (Text) - how the appointment stands
error-appointment-not-open = { $status ->
    [arrived] 患者已到诊，预约不能再更改。
    [in-room] 患者正在就诊，预约不能再更改。
    [done] 就诊已完成，预约不能再更改。
    [left] 患者已离开，预约不能再更改。
    [no-show] 该预约已标记为爽约。
    [cancelled] 该预约已取消。
    [cancelled-late] 该预约已取消。
    [moved] 该预约已改到其他时间。
   *[other] 该预约不能再更改。
}

error-appointment-no-doctor = 该预约未指定医生。
    .hint = 请先选择医生。

error-cancel-reason-empty = 请填写取消预约的原因。

error-appointment-not-begun = 该预约的时间还没到，患者仍可能前来。
    .hint = 到时间后才能标记爽约。如果患者已告知不来，请取消预约。

error-appointment-other-day = 该预约不在今天。
    .hint = 请将其改到今天，或按无预约患者接诊。

error-visit-already-open = 该患者已到诊。
    .hint = 其卡片在“今日”的“等候中”或“就诊中”一栏。

# $time (Time) - when
# $name (Text) - with whom, or in which room
error-visit-has-appointment = 该患者今天 { $time } 已有预约：{ $name }。
    .hint = 请在该预约上登记到诊。如果是为其他事而来，请先改约或取消。

error-visit-not-open = 该次就诊已结束。

error-visit-step-missing = 结束就诊前需要确定下一步。
    .hint = 请选择下一步，或写明结束治疗的原因。

error-delay-reason-empty = 请写明医生延误的原因，用可以告诉患者的话。

error-delay-minutes-invalid = 延误应在 0 到 600 分钟之间。
    .hint = 如果更久，请封闭这段时间，已预约的患者会列在同一张名单里。

error-payment-reason-empty = 请填写冲销这笔收款的原因。

error-left-reason-empty = 请询问患者为什么离开，并选择或填写原因。

error-checklist-empty = 这一项没有文字。
    .hint = 请写明要检查什么，或从清单中移除。

# $due (Money) - what is left to pay
error-payment-too-much = 尚需支付 { $due }。
    .hint = 请填写这个金额或更少。

# $number (Number) - the number
error-invoice-number-taken = 另一张账单已使用编号 { $number }。

error-step-due-missing = 请为下一步选择日期。

error-step-due-past = 下一步的日期早于今天。

error-step-owner-missing = 请选择下一步的负责人。

error-step-reason-empty = 请填写这一步的原因。

error-step-colleague-missing = 请选择转诊的同事。

error-step-not-open = 这一步已处理完毕。

error-step-end-reason-missing = 请从列表中选择结束治疗的原因。

error-handover-reason-empty = 请写几句话，让同事了解情况。

error-handover-taker-invalid = 这一步可以交给另一位负责后续步骤的同事，请选择。

error-referral-not-yours = 转诊由接收的同事回复，由发起人收起。

error-referral-answer-empty = 请写下给同事的回复。

error-followup-not-open = 此回访已完成。

error-attempt-answers-missing = 请记录患者的回答。
    .hint = 如无人接听，请选择相应结果。

error-undo-nothing = 没有可撤销的操作。

error-redo-nothing = 没有可重做的操作。

# $rule (Text) - the code of the rule
error-undo-breaks = { $rule ->
    [appointment-doctor-busy] 无法撤销：医生的该时段已给了其他患者。
    [appointment-patient-busy] 无法撤销：患者在该时间另有预约。
    [appointment-room-busy] 无法撤销：该诊室的时段已给了其他患者。
    [visit-step-missing] 无法撤销：已结束的就诊将没有下一步。
    [ledger-unbalanced] 无法撤销：账目将不再平衡。
    [payment-too-much] 无法撤销：已付金额会超过这次就诊的费用。
    [opening-gone] 无法撤销：该空出的时间已给了候补名单上的患者。
   *[other] 无法撤销：这会违反诊所的规则。
}
    .hint = 请先解决冲突，再撤销。

error-act-undone-already = 此操作已被撤销。
    .hint = 列表可能已过时，请重新查看。

error-act-never-undone = 此操作无法撤销。

error-device-name-empty = 请给这台电脑起个名字，例如“前台”。

error-rule-value-invalid = 该值不适用于此规则。

error-ledger-unbalanced = 借贷双方不平衡。

error-sample-only = 此操作仅适用于示例诊所或尚无诊所之处。

# $text (Text) - what was typed
error-input-unreadable = 无法读取请求：{ $text }

error-endpoint-unknown = 此版本不支持该请求。

# $count (Number) - how many problems
error-check-found = 检查发现 { $count } 个问题。

# $incident (Text) - the number in the log
error-bug = 由于程序故障未能完成。已保存的内容没有丢失。编号：{ $incident }
    .hint = 请重试。如再次出现，请将此编号告知技术支持。

error-store-in-use = 该诊所已在本机打开。
    .hint = 请使用已打开的窗口，或将其关闭后重试。

error-store-disk-full = 未保存：磁盘已满。此前保存的内容没有丢失。
    .hint = 请清理磁盘空间后重试。

error-store-read-only = 对诊所文件夹没有完整的读写权限。没有保存，也没有更改任何内容。
    .hint = 请联系电脑管理员开放该文件夹的读写权限。

error-store-damaged = 诊所数据文件已损坏，程序不会改动它。
    .hint = 请勿删除任何文件，将最近的备份恢复到另一文件夹。

# $found (Number) - the file's version
# $known (Number) - the newest version known here
error-store-newer = 此诊所由更新的版本创建（文件 { $found }，本程序 { $known }），程序不会改动它。
    .hint = 请在本机安装新版本。

error-store-wrong-key = 密钥无法打开诊所数据文件。
    .hint = 该文件夹中的文件可能来自两个不同的诊所。

# $missing (Number) - how many acts
error-store-acts-missing = 数据文件缺少 { $missing } 项已保存的操作。可以读取；写入需等您决定。
    .hint = 可能放回了旧副本，或旁边的文件被删除。请放回正确的副本；或由负责人在没有这些操作的情况下继续：peyvand call practice_accept_loss

error-store-io = 未保存：磁盘没有响应。此前保存的内容没有丢失。
    .hint = 请关闭程序后重新打开。如再次出现，请检查磁盘。

error-store-missing = 此文件夹中没有诊所。

error-key-damaged = 两份密钥文件均已损坏，程序不会改动它们。
    .hint = 请从备份中恢复密钥文件。

error-key-missing = 文件夹中缺少密钥文件。
    .hint = 请从备份中恢复；没有它任何人都无法登录。

# $text (Text) - what was typed
error-import-mapping-invalid = 映射文件此处有误：{ $text }

# $text (Text) - what was typed
error-import-column-missing = 表格中没有“{ $text }”列。

# $text (Text) - what was typed
error-import-file-unreadable = 无法将文件读取为表格：{ $text }

error-job-running = 后台正在进行另一项工作。
    .hint = 请等它完成，或将其停止。

error-job-canceled = 已中途停止，原有内容没有改变。

error-backup-no-target = 还没有选择存放备份的位置。
    .hint = 请先选择一个文件夹，最好在 U 盘上。

error-backup-target-name-empty = 请为存放备份的位置取一个名称。

# $text (Text) - the folder, or what people call it
error-backup-folder-missing = 现在找不到“{ $text }”。
    .hint = 请插入 U 盘，或选择其他文件夹。

# $text (Text) - the folder
error-backup-folder-read-only = 无法写入“{ $text }”。
    .hint = 请检查 U 盘是否写保护，或选择其他文件夹。

# $text (Text) - the file or the folder
error-backup-unreadable = “{ $text }”存在，但此电脑用户无权读取。
    .hint = 请联系电脑管理员开放读取权限。

# $needed (Number) - mebibytes
# $free (Number) - mebibytes
error-backup-no-room = 空间不足：需要 { $needed } MiB，可用 { $free } MiB。
    .hint = 请在那里腾出空间，或选择其他位置。那里已有的内容保持不变。

error-backup-too-large = 此 U 盘的格式存不下这么大的文件。
    .hint = FAT32 的单个文件最大 4 GB。请使用 exFAT 或 NTFS 格式的 U 盘。

error-backup-gone = 备份的位置中途消失，例如 U 盘被拔出。
    .hint = 以前的备份和诊所数据没有改变。请重新插入后再试。

error-backup-read-back = 读回的内容与写入的不一致，因此没有保留这份备份。
    .hint = U 盘或磁盘可能即将损坏，请换一个。

error-backup-not-one = 此文件不是 Peyvand 的备份。

error-backup-cut = 这份备份缺少结尾：在制作或复制时中断了。
    .hint = 请选择其他备份。诊所数据没有改变。

error-backup-damaged = 这份备份已损坏。
    .hint = 请选择其他备份。诊所数据没有改变。

error-backup-newer = 这份备份由更新版本的 Peyvand 制作。
    .hint = 请更新 Peyvand 后再试。

# $name (Text) - the other practice
error-backup-other-practice = 这份备份属于另一家诊所：{ $name }。
    .hint = 可以恢复到空文件夹，但不能代替这里的诊所。

error-backup-wrong-secret = 这样打不开备份。
    .hint = 备份要用制作时有效的密码或恢复密钥打开。

error-restore-not-allowed = 恢复备份需要一位管理者当前的密码，或当前的恢复密钥。

error-waiting-not-open = 这位患者已不在候补名单上：已有预约，或已移出名单。
    .hint = 请再看一下名单。

error-waiting-invalid = 这些日期和时段内排不下这次就诊。
    .hint = 请检查起止日期和时段，以及就诊时长是否合适。

error-waiting-reason-empty = 请填写移出候补名单的原因。

error-opening-open-already = 该时间已在向候补名单提供。
    .hint = 请继续处理已打开的那一次。

error-opening-gone = 该时间已经没有了：已被预约，或不再提供。
    .hint = 请友善地告诉患者；其仍在候补名单上。

error-offer-minutes-invalid = 每次邀约的保留时间为 1 至 1440 分钟，请填写分钟数。
error-offer-size-invalid = 一次可同时邀约 1 至 20 人，请填写人数。
error-opening-nobody = 候补名单上没有其他人适合该时间。
    .hint = 请照常预约，或结束提供。

error-offer-ended = 这次提供已有答复。
    .hint = 请再看一下列表。

# $name (Text) - to whom the time was offered
error-offer-running = 该时间正为{ $name }保留。
    .hint = 请先记录其答复，或等到保留时间结束。

# $limit (Number) - the limit in megabytes
error-attachment-too-large = 文件超过 { $limit } MB。可以保存较小的扫描件或图片。

error-attachment-type-unknown = 该文件不是图片（JPEG、PNG、WebP），也不是 PDF。转成其中一种格式后即可保存。

# $text (Text) - where the file lies
error-attachment-unreadable = 无法读取文件：{ $text }

error-attachment-missing = 这份图片或文件的内容不在这台电脑上。它可能在备份里，或在添加它的电脑上。

error-attachment-damaged = 这份图片或文件在磁盘上已损坏。重新添加原件，或从备份恢复即可。

error-attachment-is-consent = 这是一份仍然有效的同意书。撤回同意后方可移除。

# $text (Text) - where the file was to go
error-attachment-not-saved = 文件未能保存到：{ $text }

error-attachment-not-shown = 这份 PDF 无法在此显示，例如设有密码。它会按原样保存。

error-consent-missing = 患者没有就此用途给出今天有效的书面同意。没有同意时，图片仅用于患者本人的诊疗。

error-consent-paper-missing = 同意须附已签署的文件。请添加其扫描件或照片。

error-consent-days-invalid = 同意书的签署日期不晚于今天，有效期不早于签署当天。

error-consent-reason-empty = 撤回须注明原因。请写下患者的说法。

error-plan-title-empty = 治疗方案没有名称。
    .hint = 请写明方案的内容，例如“右下磨牙”。

error-plan-option-missing = 方案里还缺少选项。
    .hint = 请至少写一个选项，并从中选择。

error-plan-phase-missing = 这个选项没有阶段。
    .hint = 请至少写一个阶段：要做什么。

error-plan-phase-done = 已完成的阶段留在方案里。
    .hint = 如果没有完成，请先取消完成标记。

error-plan-chosen = 患者所选的选项留在方案里。
    .hint = 如果患者想换选项，请先记录新的选择。

error-plan-ended = 这个治疗方案已经结束。
    .hint = 如要继续，请重新打开方案。

error-plan-witness-missing = 这次选择没有见证人。
    .hint = 请选择听到患者选择的同事。

error-plan-reason-empty = 没有写结束方案的原因。
    .hint = 请选择一项，或自己写。

# $agreed (Money) - what the parts come to
# $cost (Money) - what the chosen option costs
error-plan-instalments-differ = 各次付款合计{ $agreed }，而所选选项的费用是{ $cost }。
    .hint = 请修改金额，使两者相等。

error-plan-financing-loan = 这一行除了银行或平台的名称，还写了别的。
    .hint = 请只写名称，例如“市商业银行”。

error-path-text-empty = 这一项没有文字。
    .hint = 请简短写明这一步有什么妨碍了患者，或有什么吸引患者。

error-protocol-text-empty = 此条目还没有内容。
    .hint = 请写明要询问什么，或移除该条目。

error-protocol-choices-few = 选择题至少需要两个选项。
    .hint = 请每行写一个选项。

# $limit (Number) - how many items fit
error-protocol-too-long = 清单最多容纳 { $limit } 项。
    .hint = 请保留每次都会询问的内容。

error-measure-no-number = 测量值应为一个数字，或用斜线分隔的两个数字，例如 120/80。
    .hint = 文字说明请写入记录。

error-measure-name-empty = 尚未说明测量的是什么。
    .hint = 请填写名称，例如体重。
