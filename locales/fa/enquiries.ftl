# Who got in touch and is not answered yet.

enquiries-title = کنارگذاشته‌ها

enquiries-list-empty = چیزی کنار گذاشته نشده است.

enquiries-nobody-label = هنوز نامی ندارد

enquiries-resume-action = ادامه

enquiries-answered-action = پاسخ داده شد

enquiries-not-reached-action = پاسخ نداد

enquiries-drop-action = حذف از فهرست

enquiries-call-back-action = تماس بگیریم

enquiries-call-back-title = تماسی که باید بگیریم

enquiries-mobile-label = شماره

enquiries-name-label = نام

enquiries-matter-label = موضوع

enquiries-save-action = یادداشت

enquiries-park-action = کنار گذاشتن

# $kind (Text) - what it is
enquiries-kind-choice = { $kind ->
    [call-back] تماس بگیریم
   *[booking] نوبت ناتمام
}

# $name (Text) - whose it is
enquiries-resume-line = ادامهٔ { $name }

# $count (Number) - minutes since the first contact
enquiries-wait-line = { $count ->
    [0] همین حالا
    [one] { $count } دقیقه منتظر
   *[other] { $count } دقیقه منتظر
}

# $count (Number) - how many
enquiries-all-action = کنارگذاشته‌ها: { $count }