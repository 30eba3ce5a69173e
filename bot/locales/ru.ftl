### Все фразы, которые видит читатель. Окончаний у переменных нет.

language = Русский
list-separator = {", "}

## Знакомство
about = Дәйек: кто, когда и что сказал
welcome = Дәйек: кто, когда и что сказал. Выберите язык
start-question = Что интересно? Отметьте три-четыре
when-question = Когда присылать дайджест?
start-done = Готово. Следующий дайджест: {$when}
home-follows = Ваши подписки: {$x}
button-next = Дальше
button-skip = Пропустить
button-set-up = Настроить дайджест
button-quotes = Цитаты
choose-language = Выберите язык
help-ask = Напишите имя или вопрос: Токаев о воде
help-inline = В любом чате: @{$bot} Токаев вода
help-line = /{$command} — {$text}
bot-name = Дәйек
short-description = Кто что сказал в Центральной Азии: дословно, с источником
description = Выберите темы и людей: новости и точные слова придут с источником в удобное вам время.

## Команды
command-digest = Дайджест
command-subscribe = Подписаться
command-subscriptions = Мои подписки
command-unsubscribe = Отписаться
command-schedule = Расписание
command-quotes = Цитаты
command-search = Поиск
command-person = О человеке
command-topics = Темы
command-people = Люди
command-language = Язык
command-settings = Настройки
command-help = Помощь
command-stop = Остановить
command-sources = Источники
command-addsource = Новый источник
no-such-command = Такой команды нет: /help
text-only = Пока понимаем только текст
own-sources = Читаем только свои источники
try-later = Не вышло. Попробуйте чуть позже
list-changed = Список изменился, вот свежий

## Подписки
subscribed = Вы подписаны: {$x}
already-subscribed = Вы уже подписаны: {$x}
unsubscribed = Подписка удалена: {$x}
not-subscribed = Такой подписки нет: {$x}
follows-none = Подписок нет. Выберите первую
follows-title = Ваши подписки. Нажмите, чтобы изменить
follow-at-once = Приходит сразу, в тихие часы — в дайджесте
follow-in-digest = Приходит в дайджесте
follows-too-many = Подписок уже {$n}, больше нельзя. Сначала удалите одну
not-found = «{$x}» не найдено
did-you-mean = «{$x}» не найдено. Может быть, это?
follow-word = Подписаться на слово «{$x}»
word = слово «{$x}»
topics-title = Темы. Нажмите, чтобы добавить или убрать
people-title = Люди. Нажмите, чтобы добавить или убрать. Других найдём по имени: /subscribe Аскар Оразов
button-topics = Все темы
button-people = Люди
button-follows = Мои подписки
button-schedule = Время дайджеста
button-digest = Показать дайджест
button-at-once = 🔔 Сразу
button-in-digest = Только в дайджесте
button-unfollow = Отписаться
button-settings = ⚙️ Настройки
button-undo = ↩️ Вернуть
button-resume = Включить снова

## Расписание
schedule = Время дайджеста: {$times}
schedule-zone = Часовой пояс: {$zone}. Сейчас {$time}
schedule-next = Следующий дайджест: {$when}
schedule-question = Когда присылать дайджест? Выберите или напишите: /schedule пн-пт 08:00
schedule-wrong = «{$x}» не похоже на время. Напишите так: /schedule 08:00 19:00
schedule-too-many = Не больше {$n ->
    [one] {$n} раза
   *[other] {$n} раз
} в день. Напишите так: /schedule 08:00 19:00
schedule-morning = Утром, {$time}
schedule-evening = Вечером, {$time}
schedule-both = Утром и вечером
schedule-morning-evening = Утром {$morning}, вечером {$evening}
schedule-workdays = По будням
schedule-every-day = Каждый день
schedule-toggle = Нажмите, чтобы включить или выключить
schedule-most = Не больше {$n} { $n ->
    [one] раза
   *[other] раз
} в день
schedule-last = Одно время должно остаться. Если дайджест не нужен: /stop. Пауза есть в настройках
schedule-unknown = «{$x}» не похоже ни на время, ни на город. Напишите так: /schedule 08:00 или /schedule Ташкент
which-place = «{$x}»: какой город?
quiet = Тихие часы: {$span}
quiet-about = В тихие часы уведомлений нет, всё придёт в дайджесте
quiet-question = Выберите или напишите: /schedule 22:00-07:00
quiet-off = Без тихих часов
zone-question = {$zone}. Сейчас {$time}, верно?
zone-type = Выберите город или напишите: /schedule Ташкент
location-question = Отправьте геопозицию: сохраним только часовой пояс
location-found = Часовой пояс: {$zone}
location-unknown = Время этого места неизвестно. Напишите город: /schedule Ташкент
location-cancelled = Часовой пояс не изменился
button-hours = Часы
button-days = Дни недели
button-quiet = Тихие часы
button-zone = Часовой пояс
button-right = ✅ Верно
button-location = Отправить геопозицию

## Дайджест
digest-morning = Утренний дайджест, {$date}
digest-day = Дневной дайджест, {$date}
digest-evening = Вечерний дайджест, {$date}
digest-now = Дайджест, {$date}
digest-late = Дайджест с опозданием (срок {$time})
alert-title = Уведомление
digest-nothing = Нового нет. Следующий дайджест: {$when}
digest-nothing-stopped = Нового нет
digest-again = Показать последний ещё раз
digest-rest = Ещё {$n} { $n ->
    [one] статья
    [few] статьи
   *[many] статей
}
digest-gone = Этот дайджест не сохранился. Свежий: /digest
why = Почему это: {$x}
why-none = Сейчас такой подписки нет
less-question = Что присылать реже?
less-or-mistake = Что присылать реже? Где неточность?
button-why = Почему это?
digest-speakers = Кто говорит
less-unfollow = Отписаться: {$x}
less-exclude = Не показывать: {$x}
correction-none = Исправление. Это не цитата
correction-withdrawn = Исправление. В источнике этих слов больше нет
correction-changed = Исправление. Источник изменил эти слова
correction-speaker = Исправление. Автор слов: {$name}
correction-nobody = Исправление. Автор слов неизвестен
first-seen = впервые увидели: {$when}
also = Также:
people-heading = Люди
words-heading = Слова

## Настройки
settings-none = нет
settings-length = Объём дайджеста: {$x}
length-short = краткий
length-normal = обычный
length-quotes = только цитаты
style-question = Как показывать дайджест?
style-classic = простой
style-rich = с разделами
settings-most = Сюжетов в дайджесте: {$n}
settings-unwanted = Не показываем: {$x}
twice-question = Если связь прервалась и доставка неясна
twice-again = Прислать ещё раз
twice-never = Не повторять
pause-question = На сколько сделать паузу?
button-pause-day = ⏸ На день
button-pause-week = ⏸ На неделю
paused = Пауза. Следующий дайджест: {$when}
saved = Сохранили
languages-question = На каких языках нужны статьи?
languages-one = Нужен хотя бы один язык
sources-choose = Источники. Нажмите, чтобы добавить или убрать
unwanted-title = Это не показываем. Нажмите, чтобы вернуть
unwanted-none = Показываем всё
unwanted-how = Добавить слово, имя или тему: /settings -футбол
unwanted-too-many = Список полон. Сначала верните что-нибудь
not-unwanted = Это и так показываем: {$x}
excluded = Больше не показываем: {$x}
included = Снова показываем: {$x}
button-language = 🌐 Язык
button-length = Объём
button-style = Вид
button-most = Число сюжетов
button-languages = Язык статей
button-unwanted = Не показывать
button-twice = Обрыв связи
button-choose-sources = Источники

## Цитаты
quotes-title = {$name}: последние цитаты, {$n} из {$all}
quotes-more = {$name}: ещё цитаты, {$n} из {$all}
quotes-none = {$name}: цитат нет
quotes-end = {$name}: больше цитат нет
quotes-none-period = {$name}: цитат за этот период нет
quotes-none-subject = {$name}: цитат об этом нет
quotes-none-anybody = Таких цитат нет
quotes-end-anybody = Больше цитат нет
quotes-narrow = Есть ещё. Напишите вопрос короче
quotes-slow = Слишком широкий вопрос. Добавьте имя или период
understood = Поняли так: {$x}
understood-about = упоминается {$x}
understood-words = «{$x}»
period = с {$since} по {$until}
period-until = по {$until}
which-one = «{$x}»: кто именно?
button-all-quotes = Все цитаты
button-any-time = За всё время
button-more = Ещё
button-follow = Подписаться
speaker-unknown = автор слов неизвестен

## Человек
person-which = О ком рассказать? Напишите имя: /person Аскар Оразов
person-topics = О чём говорит ({ $n ->
    [1] последняя цитата
    [one] последняя {$n} цитата
    [few] последние {$n} цитаты
   *[many] последние {$n} цитат
}):
person-company = Упоминаются рядом ({ $n ->
    [1] последняя статья
    [one] последняя {$n} статья
    [few] последние {$n} статьи
   *[many] последние {$n} статей
}):
former = бывший {$x}
since = с {$day}
button-share = Поделиться
button-topic-quotes = Все цитаты
wordless = Цитат пока нет
link-gone = Ссылка устарела. Начните отсюда

## В любом чате
inline-none = Ничего не найдено. Открыть бота
button-dayek = Открыть в Дәйек

## Поиск
search-title = Поиск: {$x}
search-how = Что ищем? Напишите так: /search нехватка воды
search-examples = вода, бюджет, школа
search-cut = Пока просмотрели только часть архива. Дальше: «Ещё»
search-end = Больше ничего нет
button-newest = К новым

## Остановка
stopped = Дайджест остановлен, подписки целы
resumed = Дайджест снова включён

## Темы
topic-central-asia = Центральная Азия
topic-kazakhstan = Казахстан
topic-kyrgyzstan = Кыргызстан
topic-tajikistan = Таджикистан
topic-turkmenistan = Туркменистан
topic-uzbekistan = Узбекистан
topic-russia = Россия
topic-china = Китай
topic-usa = США
topic-europe = Европа
topic-turkey = Турция
topic-ukraine = Украина
topic-middle-east = Ближний Восток
topic-diplomacy = Дипломатия
topic-government = Правительство
topic-parliament = Парламент
topic-economy = Экономика
topic-finance = Финансы
topic-energy = Энергетика
topic-agriculture = Сельское хозяйство
topic-transport = Транспорт
topic-water-ecology = Вода и природа
topic-emergency = ЧП и стихия
topic-law-crime = Суд и криминал
topic-security = Безопасность
topic-education = Образование
topic-health = Медицина
topic-science-tech = Наука и технологии
topic-society = Общество
topic-culture = Культура
topic-sport = Спорт

## Sources, for admins
source-title = Источники
# Only admins see these two.
chat-powerless = Разрешите боту писать в «{$x}»
chat-astray = Ветка в «{$x}» закрыта. Дайджест придёт в саму группу
chat-question-group = Присылать дайджест в группу?
chat-question-channel = Присылать дайджест в канал?
chat-how-channel = Чтобы добавить имя или слово, ответьте на это сообщение: /subscribe Токаев
chats-title = Чьи настройки?
chats-none = Добавьте бота в группу или сделайте администратором канала
chats-own = Мои
button-chats = Группы и каналы
button-add-group = Добавить в группу
button-add-channel = Добавить в канал
admins-only = Это меняют только администраторы чата
source-failing = {$x}: не читается ({$reason})
source-silent = {$x}: нет новых статей. Последняя: {$when}
source-wordless = {$x}: цитаты больше не находятся. Возможно, сайт изменился
source-recovered = {$x}: снова в порядке
source-more = { $n ->
    [one] Ещё {$n} источник
    [few] Ещё {$n} источника
   *[other] Ещё {$n} источников
}
looking = Смотрим…
sources-title = Источники: {$n}
sources-none = Источников нет. Добавьте первый: {$x}
state-well = читается
state-failing = не читается
state-silent = молчит
state-wordless = цитаты пропали
state-paused = пауза
state-off = выключен в файле
source-read-at = прочитан: {$when}
source-unread = ещё не прочитан
source-a-day = { $n ->
    [one] {$n} статья в день
    [few] {$n} статьи в день
   *[other] {$n} статей в день
}
source-a-week = { $n ->
    [one] {$n} статья в неделю
    [few] {$n} статьи в неделю
   *[other] {$n} статей в неделю
}
source-quoting = с цитатами: {$n}%
source-whole = с полным текстом: {$n}%
source-unattributed = автор слов неизвестен: {$n}%
source-refused = Не прочиталось статей: {$n}
source-of-file = Из файла источников
source-of-admin = Добавлен администратором
source-which = Напишите адрес: {$x}
kind-feed = Лента новостей
kind-sitemap = Карта сайта
kind-section = Страница со ссылками
source-newest = Последние статьи
source-words = { $n ->
    [one] {$n} слово
    [few] {$n} слова
   *[other] {$n} слов
}
source-undated = без даты
source-name-question = Как назвать?
source-name-typed = Своё название можно написать: {$x}
source-name-taken = Название уже занято: {$x}
source-added = Источник добавлен: {$x}
source-not-added = Не добавлен: {$x}
source-known = Этот источник уже есть: {$x}
source-unreadable = {$x} не читается: {$reason}
source-paused = Пауза: {$x}
source-resumed = Снова читаем: {$x}
source-removed = Источник удалён: {$x}. Статьи целы
undone = Вернули как было
button-source-add = Добавить
button-source-names = Другое название
button-source-check = Проверить сейчас
button-source-remove = Удалить
button-sources = Все источники
button-pause = ⏸ Пауза
button-cancel = Отмена
button-back = Назад
link-question = Что сделать со ссылкой?
article-question = Сохранить эту статью?
button-article-store = Сохранить статью
button-link-source = Новый источник
article-stored = Статья сохранена
article-known = Эта статья уже есть
article-unread = Статья не прочиталась: {$reason}
article-gone = Сообщение не нашлось. Пришлите ещё раз
article-left = Статья не сохранена
article-quotes = Всего цитат: {$n}
article-wordless = Цитат нет
reason-no-host = такого сайта нет
reason-no-connection = с сайтом нет связи
reason-no-address = это не адрес сайта
reason-private = адрес внутренней сети, доступа нет
reason-not-welcome = сайт просит его не читать
reason-no-articles = ссылок на статьи не нашлось
reason-nothing-now = сейчас статей нет
reason-no-article = текст статьи не нашёлся
reason-teaser = текст на странице неполный
reason-slow = сайт отвечает слишком долго

## Как идёт доставка
command-stats = Доставка вкратце
stats-title = За последние 24 часа
stats-planned = Сообщений в плане: {$n}
stats-sent = Отправлено: {$n}
stats-ambiguous = Доставка неясна: {$n}
stats-failed = Не доставлено: {$n}
stats-reason = · {$x}: {$n}
stats-cancelled = Отменено: {$n}
stats-open = Ещё отправить: {$n}
stats-oldest = Самое старое ждёт с {$when}
stats-readers = Читателей: {$n}
stats-readers-active = · получают: {$n}
stats-readers-stopped = · остановили: {$n}
stats-readers-unreachable = · недоступны: {$n}
stats-articles = Новых статей: {$n}

## Свои данные
command-export = Мои данные
command-privacy = Приватность
export-own = Всё, что мы о вас храним. Цитаты файлом: /export Токаев о воде
export-form =
    {$x}
    В каком формате?
export-quotes = { $n ->
    [one] {$n} цитата
    [few] {$n} цитаты
   *[many] {$n} цитат
}
erase-question = Данные удалятся навсегда. Удалить?
erase-cancelled = Ничего не удалено
erased = Данные удалены. Начать заново: /start
privacy-kept = Мы храним номер чата, язык, часовой пояс, время дайджеста, настройки и подписки. Жалобы на цитаты тоже.
privacy-sent = { $n ->
    [one] Текст дайджестов хранится {$n} день
    [few] Текст дайджестов хранится {$n} дня
   *[many] Текст дайджестов хранится {$n} дней
}. Время отправки — пока не удалите.
privacy-not-kept = Имя, телефон, геопозицию и вопросы не храним.
privacy-why = Всё это — чтобы присылать то, что вы просили. Никому не передаём. Посмотреть: /export. Удалить: /stop
privacy-contact = Вопросы: {$x}
button-export = Мои данные
button-erase = Удалить навсегда
wait = Чуть подождите: {$n} с

## Жалобы на цитаты
button-mistake = Ошибка?
doubt-speaker = Автор слов другой
doubt-quote = Не цитата
doubt-person = Однофамилец
report-thanks = Спасибо. Проверим и ответим
reports-many = Спасибо, на сегодня достаточно. Продолжите завтра
report-fixed = Проверили: исправлено
report-right = Проверили: всё верно
command-reports = Жалобы
reports-title = Жалобы: {$n}
reports-none = Жалоб нет
judge-speaker = Кто автор слов?
judge-person = Кто это?
judged-no-quote = Исправлено: это не цитата
judged-speaker = Исправлено. Автор слов: {$x}
judged-right = Всё верно
button-right-quote = Всё верно
button-nobody = Неизвестен
button-stranger = Новый человек
