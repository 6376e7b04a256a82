# 患者的图片和文件，以及患者的许可。

files-card-title = 图片和文件

files-list-empty = 这里还没有内容。

files-add-action = 添加图片或文件

# $name (Text) - the patient
files-add-title = { $name }的图片或文件

files-path-label = 文件

files-kind-label = 类型

# $kind (Text) - what a file is
files-kind-choice = { $kind ->
    [portrait] 面部或身体
    [picture] 治疗图片
    [result] 检查结果
    [document] 文件
   *[consent] 已签署的同意书
}

files-portrait-hint = 能认出患者，或拍到了患者的身体。没有书面同意时仅用于其本人的诊疗。

files-title-label = 名称
    .hint = 可以不填。

files-taken-label = 图片或文件的日期

files-save-action = 保存

files-back-action = 返回

# $day (Day) - when it was added
# $name (Text) - who added it
files-added-line = { $day } { $name }添加

files-care-label = 仅供诊疗

files-next-action = 下一个

files-previous-action = 上一个

files-larger-action = 放大

files-smaller-action = 缩小

files-fit-action = 适合窗口

files-page-next-action = 下一页

files-page-previous-action = 上一页

# $page (Number) - which page is shown
# $count (Number) - how many there are
files-page-line = 第 { $page } 页，共 { $count } 页

files-end-action = 移除

files-export-action = 另存为文件

# $name (Text) - what is saved
files-export-title = 将“{ $name }”另存为文件

files-export-hint = 文件离开程序后不再加密。何人因何用途保存会留在记录里。

files-export-empty = 今天没有有效的书面同意。图片留在这里，只用于这位患者的诊疗。

files-purpose-label = 用途

# $purpose (Text) - what a file or a consent serves
files-purpose-choice = { $purpose ->
    [care] 患者本人的诊疗
    [teaching] 教学
    [colleagues] 同行交流
    [publication] 发表
   *[display] 在诊所或其页面展示
}

files-consents-title = 书面同意

files-consents-empty = 暂无。这位患者的图片仅用于其本人的诊疗。

files-consent-action = 添加书面同意

# $name (Text) - the patient
files-consent-title = { $name }的书面同意

files-scope-label = 许可的内容
    .hint = 按签署文件上的原话填写。

files-given-label = 签署日期

files-until-label = 有效期至

files-signed-label = 签署人
    .hint = 仅在并非患者本人签署时填写。

files-paper-label = 已签署的文件

files-paper-action = 选择已签署的文件

# $from (Day) - when it was signed
# $until (Day) - until when it holds
files-span-line = { $from }至{ $until }

files-valid-label = 有效

files-over-label = 已到期

# $day (Day) - when it was withdrawn
files-withdrawn-label = 已于{ $day }撤回

files-withdraw-action = 撤回

files-withdraw-title = 患者撤回同意

files-reason-label = 原因
