services-new-action = خدمت تازه

services-new-title = خدمت تازه

# $name (Text) - the service
services-edit-title = خدمت: { $name }

services-save-action = ثبت

services-back-action = انصراف

services-name-label = نام خدمت

services-code-label = کد تعرفه

services-minutes-label = مدت، دقیقه

# $count (Number) - minutes
services-minutes-line = { $count } دقیقه

services-price-label = قیمت از امروز

services-invasive-label = تهاجمی است: فردای آن تماس گرفته می‌شود

services-invasive-short-label = تهاجمی

services-recall-label = فراخوان دوره‌ای پس از چند ماه؛ خالی یعنی بدون فراخوان

services-active-label = اکنون ارائه می‌شود

services-inactive-label = دیگر ارائه نمی‌شود

services-list-empty = هنوز خدمتی ثبت نشده است.

services-needs-label = چه لازم دارد

# $needs (Text) - doctor, room or both
services-needs-choice = { $needs ->
    [room] اتاق
    [both] پزشک و اتاق
   *[doctor] پزشک
}

services-doctors-label = چه کسی انجام می‌دهد

services-any-doctor-hint = اگر کسی برگزیده نشود: همهٔ پزشکان.

services-rooms-label = در کدام اتاق

services-any-room-hint = اگر اتاقی برگزیده نشود: همهٔ اتاق‌ها.

services-buffer-label = فاصلهٔ پس از آن، دقیقه

services-preparation-label = آنچه پیش از مراجعه به بیمار گفته می‌شود

services-preparation-hint = هنگام ثبت نوبت خوانده و روی برگهٔ نوبت چاپ می‌شود.

# $count (Number) - minutes
# $buffer (Number) - minutes kept free afterwards
services-minutes-buffer-line = { $count } دقیقه و { $buffer } دقیقه فاصله
