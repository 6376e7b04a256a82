# The front desk's day.

# What is seen to before the door opens, where the practice keeps the usual list.
# $code (Text) - light, scent, music, water, clean or toys
desk-checklist-item = { $code ->
    [light] 灯光：全部亮着，不闪烁
    [scent] 气味：已通风，清淡，不刺鼻
    [music] 音乐：轻柔，无歌词
    [water] 饮水、杯子和茶已备好
    [clean] 候诊区、前台和洗手间整洁
    [toys] 玩具和书整理并擦拭过
   *[other] 其他
}
