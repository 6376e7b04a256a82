# The front desk's day.

# What is seen to before the door opens, where the practice keeps the usual list.
# $code (Text) - light, scent, music, water, clean or toys
desk-checklist-item = { $code ->
    [light] Свет: все лампы горят и не мерцают
    [scent] Запах: проветрено, мягко, без резкости
    [music] Музыка: тихая, без слов
    [water] Вода, стаканы и чай готовы
    [clean] Зал ожидания, стойка и туалет чистые
    [toys] Игрушки и книги убраны и протёрты
   *[other] Другое
}
