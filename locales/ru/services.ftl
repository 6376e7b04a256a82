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
