# Remarks on the rows of an import. Each key is import- and the code.

import-reference-repeats = Ссылка встречается в таблице дважды
import-reference-known = Ссылка уже была загружена раньше
import-reference-mangled = Таблица исказила ссылку; взята как есть
import-row-unreadable = Строку не удалось прочитать
import-name-missing = Нет имени
import-birth-in-future = Дата рождения позже сегодняшнего дня
import-mobile-invalid = Не номер мобильного телефона; сохранено в заметке
import-national-id-invalid = Не национальный номер; сохранено как другой документ
import-age-impossible = Невозможный возраст
import-day-before-booking = Приём раньше дня, когда на него записались
import-value-unknown = Такого значения нет в сопоставлении
import-value-missing = Обязательное поле пусто
import-text-too-long = Длиннее, чем помещается в поле
import-number-invalid = Не целое число
import-day-invalid = Не дата
import-time-invalid = Не время суток
import-amount-invalid = Не сумма
import-service-unknown = Нет такой услуги
import-patient-unknown = Нет такого пациента
import-staff-unknown = Нет такого сотрудника
import-appointment-unknown = Нет такой записи
import-visit-unknown = Нет такого визита
import-referrer-unknown = Рекомендовавшего нет в таблице
import-file-no-taken = Этот номер уже у другой карты; присвоен следующий свободный
