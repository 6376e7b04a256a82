## Why an appointment may be missed

# $count (Number) - missed appointments
# $of (Number) - how many were looked at
risk-missed-line = 最近 { $of } 次预约中爽约 { $count } 次

risk-first-visit-line = 此前在这里没有预约

# $count (Number) - days from the booking to the appointment
risk-lead-days-line = 提前 { $count } 天预约

risk-same-day-line = 当天预约

# $count (Number) - the patient's age
risk-age-line = { $count } 岁左右的患者在这里爽约较多

# $time (Time) - the hour of the booking
risk-hour-line = 在 { $time } 左右登记的预约爽约较多

risk-unconfirmed-line = 尚未确认
