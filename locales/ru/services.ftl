services-new-action = Новая услуга

services-new-title = Новая услуга

# $name (Text) - the service
services-edit-title = Услуга: { $name }

services-save-action = Сохранить

services-back-action = Назад

services-name-label = Название

services-code-label = Код

services-minutes-label = Длительность, минут

# $count (Number) - minutes
services-minutes-line = { $count } мин

services-price-label = Цена с сегодняшнего дня

services-invasive-label = Инвазивная: на следующий день звонок

services-invasive-short-label = Инвазивная

services-recall-label = Профосмотр через столько месяцев; пусто — без приглашения

services-active-label = Оказывается сейчас

services-inactive-label = Больше не оказывается

services-list-empty = Услуг пока нет.

services-needs-label = Что нужно

# $needs (Text) - doctor, room or both
services-needs-choice = { $needs ->
    [room] Кабинет
    [both] Врач и кабинет
   *[doctor] Врач
}

services-doctors-label = Кто выполняет

services-any-doctor-hint = Никто не выбран: любой врач.

services-rooms-label = Где

services-any-room-hint = Ничего не выбрано: любой кабинет.

services-buffer-label = Перерыв после, минут

services-preparation-label = Что сказать пациенту заранее

services-preparation-hint = Читается при записи и печатается на карточке.

# $count (Number) - minutes
# $buffer (Number) - minutes kept free afterwards
services-minutes-buffer-line = { $count } мин и { $buffer } мин перерыв
