# Remarks on the rows of an import. Each key is import- and the code.

import-reference-repeats = این شناسه دو بار در جدول آمده است
import-reference-known = این شناسه پیش‌تر وارد شده است
import-reference-mangled = صفحه‌گسترده شناسه را عوض کرده است؛ همان‌گونه که هست وارد شد
import-row-unreadable = این سطر خوانده نمی‌شود
import-name-missing = نامی نوشته نشده است
import-birth-in-future = تاریخ تولد پس از امروز است
import-mobile-invalid = شمارهٔ موبایل نیست؛ در یادداشت نگه داشته شد
import-national-id-invalid = کد ملی نیست؛ در شناسهٔ دیگر نگه داشته شد
import-age-impossible = سنی که ممکن نیست
import-day-before-booking = روز نوبت پیش از روز ثبت آن است
import-value-unknown = میان مقدارهای نگاشت نیست
import-value-missing = خانه‌ای که باید پر باشد خالی است
import-text-too-long = بلندتر از آن است که در یک خانه جا شود
import-number-invalid = عدد درست نیست
import-day-invalid = این روز نیست
import-time-invalid = این ساعت نیست
import-amount-invalid = این مبلغ نیست
import-service-unknown = چنین خدمتی نیست
import-patient-unknown = چنین بیماری نیست
import-staff-unknown = چنین همکاری نیست
import-appointment-unknown = چنین نوبتی نیست
import-visit-unknown = چنین مراجعه‌ای نیست
import-referrer-unknown = معرف در جدول نیست
import-file-no-taken = پروندهٔ دیگری این شماره را دارد؛ شمارهٔ آزاد بعدی داده شد
