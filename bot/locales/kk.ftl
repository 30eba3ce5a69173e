### Оқырман көретін бар сөйлем. Айнымалыға жалғау жалғанбайды.

language = Қазақша
list-separator = {", "}

## Таныстыру
about = Дәйек: кім, қашан, не деді
start-promise = Тақырып пен тұлғаны таңдаңыз: жаңалық пен айтылған сөз дереккөзімен, Сіз белгілеген уақытта келеді.
start-question = Сізге не қызық? Үш-төртеуін таңдаңыз
choose-language = Тілді таңдаңыз
help-ask = Есім не сұрақ жазыңыз: Тоқаев су туралы
help-line = /{$command} – {$text}
short-description = Орталық Азияда кім не деді: сөзбе-сөз, дереккөзімен
description = Тақырып пен тұлғаны таңдаңыз: жаңалық пен айтылған сөз дереккөзімен, Сіз белгілеген уақытта келеді.

## Пәрмендер
command-digest = Шолу
command-subscribe = Жазылу
command-subscriptions = Жазылымдарым
command-unsubscribe = Жазылымды өшіру
command-schedule = Кесте
command-quotes = Дәйексөздер
command-topics = Тақырыптар
command-people = Тұлғалар
command-language = Тіл
command-help = Көмек
command-stop = Тоқтату
no-such-command = Мұндай пәрмен жоқ: /help
text-only = Әзірге мәтінді ғана түсінеміз
try-later = Қазір болмады. Сәлден соң қайталаңыз
list-changed = Тізім өзгерді, жаңасы мынау

## Жазылу
subscribed = Жазылдыңыз: {$x}
already-subscribed = Бұған жазылғансыз: {$x}
unsubscribed = Жазылым өшірілді: {$x}
not-subscribed = Бұған жазылмағансыз: {$x}
follows-none = Жазылым жоқ. Біреуін таңдаңыз
follows-title = Жазылымдарыңыз. Өшіру үшін басыңыз
follows-too-many = Ең көбі {$n} жазылым болады. Алдымен біреуін өшіріңіз
not-found = «{$x}» табылмады
did-you-mean = «{$x}» табылмады. Мынаны іздедіңіз бе?
follow-word = «{$x}» сөзіне жазылу
word = «{$x}» сөзі
topics-title = Тақырыптар. Қосу не өшіру үшін басыңыз
people-title = Тұлғалар. Қосу не өшіру үшін басыңыз. Басқа адамның есімін жазыңыз: /subscribe Асқар Оразов
button-topics = Барлық тақырып
button-people = Тұлғалар
button-follows = Жазылымдарым
button-schedule = Шолу уақыты
button-digest = Шолуды көру
button-undo = ↩️ Қайтару
button-resume = Қайта қосу

## Кесте
schedule = Шолу уақыты: {$times}
schedule-zone = Уақыт белдеуі: {$zone}. Қазір {$time}
schedule-next = Келесі шолу: {$when}
schedule-question = Шолу қашан келсін? Таңдаңыз не жазыңыз: /schedule 08:00 19:00
schedule-wrong = «{$x}» уақытқа ұқсамайды. Былай жазыңыз: /schedule 08:00 19:00
schedule-too-many = Күніне ең көбі {$n} рет. Былай жазыңыз: /schedule 08:00 19:00
schedule-morning = Таңертең, {$time}
schedule-evening = Кешке, {$time}
schedule-both = Таңертең және кешке

## Шолу
digest-morning = Таңғы шолу, {$date}
digest-day = Күндізгі шолу, {$date}
digest-evening = Кешкі шолу, {$date}
digest-now = Шолу, {$date}
digest-late = Кешіккен шолу (уақыты {$time})
digest-nothing = Жаңалық жоқ. Келесі шолу: {$when}
digest-nothing-stopped = Жаңалық жоқ
digest-again = Соңғысын қайта көрсету
digest-rest = Тағы {$n} мақала
digest-gone = Бұл шолу сақталмаған. Жаңасы: /digest
also = Тағы:
people-heading = Тұлғалар
words-heading = Сөздер

## Дәйексөздер
quotes-title = {$name}: соңғы {$n} дәйексөз, барлығы {$all}
quotes-more = {$name}: тағы {$n} дәйексөз, барлығы {$all}
quotes-none = {$name}: дәйексөз жоқ
quotes-end = {$name}: басқа дәйексөз жоқ
quotes-none-period = {$name}: осы кезеңде дәйексөз жоқ
quotes-none-subject = {$name}: бұл туралы дәйексөз жоқ
quotes-none-anybody = Ондай дәйексөз жоқ
quotes-end-anybody = Басқа дәйексөз жоқ
quotes-narrow = Тағы бар. Сұрақты қысқарақ жазыңыз
understood = Былай түсіндік: {$x}
understood-about = {$x} туралы
understood-words = «{$x}»
period = {$since} – {$until}
period-until = … – {$until}
which-one = «{$x}»: кімді іздедіңіз?
button-all-quotes = Барлық дәйексөзі
button-any-time = Барлық уақытта
button-more = Тағы
button-follow = Жазылу
speaker-unknown = сөз иесі белгісіз

## Тоқтату
stopped = Шолу тоқтады, жазылымдар сақтаулы
resumed = Шолу қайта қосылды

## Тақырыптар
topic-central-asia = Орталық Азия
topic-kazakhstan = Қазақстан
topic-kyrgyzstan = Қырғызстан
topic-tajikistan = Тәжікстан
topic-turkmenistan = Түрікменстан
topic-uzbekistan = Өзбекстан
topic-russia = Ресей
topic-china = Қытай
topic-usa = АҚШ
topic-europe = Еуропа
topic-turkey = Түркия
topic-ukraine = Украина
topic-middle-east = Таяу Шығыс
topic-diplomacy = Дипломатия
topic-government = Үкімет
topic-parliament = Парламент
topic-economy = Экономика
topic-finance = Қаржы
topic-energy = Энергетика
topic-agriculture = Ауыл шаруашылығы
topic-transport = Көлік
topic-water-ecology = Су және табиғат
topic-emergency = Төтенше жағдай
topic-law-crime = Сот және қылмыс
topic-security = Қауіпсіздік
topic-education = Білім
topic-health = Денсаулық
topic-science-tech = Ғылым және технология
topic-society = Қоғам
topic-culture = Мәдениет
topic-sport = Спорт

## Sources, for admins
source-title = Дереккөздер
source-failing = {$x}: оқылмай тұр. {$reason}
source-silent = {$x}: жаңа мақала жоқ. Соңғысы: {$when}
source-wordless = {$x}: дәйексөз табылмай қалды. Сайт өзгерген болар
source-recovered = {$x}: қайта қалпына келді
source-more = Тағы {$n} дереккөз
