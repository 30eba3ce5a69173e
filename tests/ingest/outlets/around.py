"""What stands around an article and is none of it: menus, boxes, comments. By language."""

MENU = {
    "kk": ("Басты бет", "Саясат", "Экономика", "Қоғам", "Мәдениет пен өнер", "Редакция туралы толық мәлімет"),
    "ru": (
        "Главная",
        "Политика",
        "Экономика",
        "Общество",
        "Культура и искусство",
        "О редакции и её сотрудниках",
    ),
    "en": (
        "Home",
        "Politics",
        "Business",
        "Society",
        "Culture and the arts",
        "About the people who write this",
    ),
}
COMMENTS = {
    "kk": (
        "Керемет жаңалық екен, біздің ауылға да осындай жақсылық керек-ақ!",
        "Мұның бәрі бос сөз, ақшаны қайда жұмсағанын кім тексереді?",
        "Жазған адамға рақмет, туыстарыма да жібердім.",
    ),
    "ru": (
        "Отличная новость, нам бы в посёлок такое же, давно просим!",
        "Пустые слова, кто проверит, куда ушли деньги из бюджета?",
        "Спасибо автору за материал, переслала родным.",
    ),
    "en": (
        "Wonderful news, our town has been asking for the same for years!",
        "Empty words, and who is going to check where the money went?",
        "Thanks to the author, I have sent this to my family.",
    ),
}
RELATED = {
    "kk": ("Облыста күзгі егін жиналып жатыр", "Мектептерге жаңа автобустар берілді", "Қалада жарыс өтті"),
    "ru": ("В области убирают осенний урожай", "Школам передали новые автобусы", "В городе прошёл забег"),
    "en": (
        "Autumn harvest is under way",
        "Schools receive new buses",
        "Runners fill the streets of the city",
    ),
}
BOX = {
    "kk": "Біздің Telegram-арнамызға жазылыңыз және жаңалықтарды бірінші болып біліңіз!",
    "ru": "Подписывайтесь на наш Telegram-канал и узнавайте новости первыми!",
    "en": "Subscribe to our Telegram channel and be the first to know the news!",
}
ALSO = {"kk": "Тағы оқыңыз:", "ru": "Читайте также:", "en": "Read also:"}
CAPTION = {
    "kk": "Сурет: Дала мұрағатынан алынды",
    "ru": "Фото из архива редакции",
    "en": "Photo: from the files",
}
FOOT = {
    "kk": "© 2019–2025 Дала агенттігі. Материалды пайдаланғанда сілтеме жасау міндетті.",
    "ru": "© 2019–2025 Агентство «Дала». При использовании материалов ссылка обязательна.",
    "en": "© 2019–2025 Dala Agency. All rights reserved, a link is required for any use.",
}
SITE = {"kk": "Дала ақпарат", "ru": "Дала Информ", "en": "Dala Herald"}
MONTHS = {
    "kk": [
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ],
    "ru": [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}


def foreign(language: str) -> list[str]:
    """All sentences that must be in no article."""
    lists = (*MENU[language], *COMMENTS[language], *RELATED[language])
    return [*lists, BOX[language], ALSO[language], CAPTION[language], FOOT[language], SITE[language]]
