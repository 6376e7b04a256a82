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
