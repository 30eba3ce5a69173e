"""Who said it. Everybody here is invented, but for offices and countries."""

from datetime import date

import pytest

from bot.extract import people, quotes, speakers
from bot.extract.model import Quote

KK, RU, EN = "kk", "ru", "en"
DAY = date(2025, 6, 2)


def heard(body: str, language: str) -> tuple[str, tuple[Quote, ...], list[str]]:
    """The text of an article with this body, its quotes and its people's names."""
    text = f"Тақырып\n{body}" if language != EN else f"A headline\n{body}"
    found = people.find(text, language)
    said = speakers.attribute(text, language, quotes.find(text, language), found, DAY)
    return text, said, [person.name for person in found]


def speak(body: str, language: str) -> list[str | None]:
    """The name of each quote's speaker."""
    _, said, names = heard(body, language)
    return [None if quote.speaker.person is None else names[quote.speaker.person] for quote in said]


def labels(body: str, language: str) -> list[str | None]:
    """The words that stand for each speaker."""
    text, said, _ = heard(body, language)
    return [quote.speaker.label.of(text) if quote.speaker.label else None for quote in said]


@pytest.mark.parametrize(
    ("language", "body", "speaker", "label"),
    [
        (KK, "– Жол дайын, – деді министр Асқар Оразов.", "Асқар Оразов", "Асқар Оразов"),
        (KK, "Министр Асқар Оразов келді.\n– Жол дайын, – деп қосты Оразов.", "Асқар Оразов", "Оразов"),
        (KK, "Асқар Оразов: «Жол биыл дайын болады», – деді.", "Асқар Оразов", "Асқар Оразов"),
        (KK, "Асқар Оразовтың айтуынша, «жол биыл толық дайын болады».", "Асқар Оразов", "Асқар Оразовтың"),
        (RU, "«Дорога готова», — сказал в эфире Аскар Оразов.", "Аскар Оразов", "Аскар Оразов"),
        (RU, "По словам Аскара Оразова, «дорога будет готова уже летом».", "Аскар Оразов", "Аскара Оразова"),
        (EN, "“The road is ready,” Askar Orazov told Dana Orazova.", "Askar Orazov", "Askar Orazov"),
        (RU, "«Мы ждали», — приводит слова Аскара Оразова газета.", "Аскар Оразов", "Аскара Оразова"),
        (EN, "“We will appeal,” the lawyer for Askar Orazov, Dana Hill, said.", "Dana Hill", "Dana Hill"),
        (KK, "Асқар Оразовтың жауабы: «Жол биыл дайын болады».", "Асқар Оразов", "Асқар Оразовтың"),
        (RU, "Ответ Аскара Оразова был таков: «Сначала дом, потом речи».", "Аскар Оразов", "Аскара Оразова"),
        (EN, "Askar Orazov’s answer was short: “We go on.”", "Askar Orazov", "Askar Orazov"),
        (EN, "“It is late,” the agency quoted Askar Orazov as saying.", "Askar Orazov", "Askar Orazov"),
        (EN, "“The road is ready,” said Askar Orazov, who met Dana Hill.", "Askar Orazov", "Askar Orazov"),
    ],
)
def test_a_name_in_the_attribution_is_the_speaker(language: str, body: str, speaker: str, label: str) -> None:
    assert speak(body, language) == [speaker]
    assert labels(body, language) == [label]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (
            KK,
            "Су министрі Асқар Оразов келді. Әкім Болат Төлегенов күтті.\n– Су бар, – деді министр.",
            "Асқар Оразов",
        ),
        (KK, "Прокурор Асқар Оразов сөйледі.\n– Кінәлі, – деді айыптаушы.", "Асқар Оразов"),
        (KK, "Министр Асқар Оразов сөйледі.\n– Су бар, – деді ведомство басшысы.", "Асқар Оразов"),
        (KK, "Болат Төлегенов қария келді.\n– Жер – ана, – дейді қария.", "Болат Төлегенов"),
        (RU, "Замминистра Аскар Оразов прибыл.\n«Вода есть», — сказал замминистра.", "Аскар Оразов"),
        (RU, "Заместитель министра Аскар Оразов прибыл.\n«Да», — сказал замминистра.", "Аскар Оразов"),
        (EN, "Rector Dana Orazova opened the gate.\n“Come in,” the rector said.", "Dana Orazova"),
        (EN, "Dana Orazova, director of the port, smiled.\n“Come in,” said the director.", "Dana Orazova"),
    ],
)
def test_a_title_means_whoever_the_article_introduced_by_it(language: str, body: str, speaker: str) -> None:
    assert speak(body, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (KK, "Асқар Оразов Болат Төлегеновпен кездесті.\n– Келістік, – деді ол.", "Асқар Оразов"),
        (RU, "Аскар Оразов встретил Дану Мусину. Мусина устала.\n«Едем», — сказал он.", "Аскар Оразов"),
        (RU, "Аскар Оразов встретил Дану Мусину. Мусина устала.\n«Едем», — сказала она.", "Дана Мусина"),
        (EN, "Dana Orazova came. Askar Orazov smiled.\n“It was hard,” she said.", "Dana Orazova"),
        (
            EN,
            "Dana Orazova lived here. In 1978 she left with Askar Orazov.\n“It was hard,” she said.",
            "Dana Orazova",
        ),
        (
            RU,
            "Аскар Оразов встретил Асель Мусину. «Едем», — сказал он. «Едем», — сказала она.",
            "Асель Мусина",
        ),
        (EN, "Askar Orazov lives here with his wife, Dana Orazova.\n“It was hard,” he said.", "Askar Orazov"),
    ],
)
def test_a_pronoun_is_the_last_person_acting_of_its_gender(language: str, body: str, speaker: str) -> None:
    assert speak(body, language)[-1] == speaker


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (KK, "Агроном Айгүл Серікова дала аралайды.\n– Егін бітік, – дейді қыз.", "Айгүл Серікова"),
        (RU, "Тренер Аскар Оразов обнял Дану Мусину.\n«Спасибо», — сказала спортсменка.", "Дана Мусина"),
        (
            RU,
            "Следователь Дана Мусина допросила Аскара Оразова.\n«Нет», — сказал задержанный.",
            "Аскар Оразов",
        ),
        (EN, "Detective Dana Hill questioned Askar Orazov.\n“Not me,” the suspect said.", "Askar Orazov"),
        (EN, "Potter Dana Orazova works at night.\n“Clay sleeps by day,” says the woman.", "Dana Orazova"),
    ],
)
def test_a_description_means_the_person_just_spoken_of(language: str, body: str, speaker: str) -> None:
    assert speak(body, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "body", "label"),
    [
        (KK, "«Расталмады», – деп хабарлады әкімдіктің баспасөз қызметі.", "әкімдіктің баспасөз қызметі"),
        (KK, "«Расталмады», – делінген министрліктің хабарламасында.", "министрліктің хабарламасында"),
        (KK, "– Бәрін көрдім, – деді тергеуге жақын дереккөз аты-жөнін атамай.", "тергеуге жақын дереккөз"),
        (KK, "– Бәрін көрдік, – деді тұрғындардың бірі сот залынан шығарда.", "тұрғындардың бірі"),
        (RU, "«Рейсы отменены», — сообщили в пресс-службе аэропорта.", "пресс-службе аэропорта"),
        (RU, "«Отчет лежит в столе», — рассказал источник.", "источник"),
        (EN, "“Prices rose,” the ministry said on Friday.", "the ministry"),
        (RU, "«Отчет готов», — сказано в бюллетене «Степь».", "бюллетене «Степь»"),
        (KK, '«Газ бар», – деді "Дала" компаниясының қызметі.', '"Дала" компаниясының қызметі'),
        (EN, "“I saw it,” said a police officer who gave no name.", "a police officer"),
    ],
)
def test_organisations_and_unnamed_sources_are_nobody_but_keep_their_words(
    language: str, body: str, label: str
) -> None:
    opening = {KK: "Асқар Оразов келді.\n", RU: "Аскар Оразов прибыл.\n", EN: "Askar Orazov came.\n"}[
        language
    ]
    assert speak(opening + body, language) == [None]
    assert labels(opening + body, language) == [label]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (KK, "Министр Асқар Оразов жоқ еді.\n«Үміт бар», – дейді Оразовтың көмекшісі."),
        (EN, "Minister Askar Orazov was away.\n“There is hope,” Orazov’s aide said."),
        (EN, "Minister Askar Orazov was away.\n“There is hope,” said a spokesman for Orazov."),
        (EN, "Minister Askar Orazov was away.\n“There is hope,” said the spokesman."),
        (RU, "Аскар Оразов промолчал.\n«Надежда есть», — ответил за него пресс-секретарь."),
        (RU, "Аскар Оразов ждёт.\nЕму вторит сосед: «Обещают каждый год, а толку никакого»."),
    ],
)
def test_the_helper_of_a_person_is_not_that_person(language: str, body: str) -> None:
    assert speak(body, language) == [None]


def test_a_great_office_means_its_holder_on_the_date_when_the_article_names_him() -> None:
    body = "Саммитке Қасым-Жомарт Тоқаев пен Шавкат Мирзиёев келді.\n– Рақмет, – деді Өзбекстан Президенті."
    assert speak(body, KK) == ["Шавкат Мирзиёев"]


def test_a_great_office_whose_holder_is_not_named_is_told_by_the_date() -> None:
    _, (quote,), _ = heard("Жиын өтті.\n– Рақмет, – деді Қазақстан Президенті.", KK)
    assert (quote.speaker.person, quote.speaker.office) == (None, "kz-president")
    assert quote.speaker.holder == "Қасым-Жомарт Тоқаев"


def test_an_office_of_another_state_does_not_mean_whom_the_article_introduced() -> None:
    body = (
        "Далалы ел Президенті Елдос Қанатов келді. Қазақстан делегациясы қатысты.\n"
        "– Рақмет, – деді Мемлекет басшысы."
    )
    _, (quote,), _ = heard(body, KK)
    assert (quote.speaker.person, quote.speaker.office) == (None, "kz-president")


def test_whoever_was_asked_answers() -> None:
    body = (
        "Ауылда мұғалім Айгүл Серікова тұрады.\n– Апай, көшесіз бе? – деп сұрады шәкірті Данияр.\n"
        "– Көшпеймін, – деді ол.\n– Онда мен де қаламын, – деді Данияр.\n– Міне, ақым осы, – деді ол."
    )
    assert speak(body, KK) == ["Данияр", "Айгүл Серікова", "Данияр", "Айгүл Серікова"]


def test_a_pronoun_after_an_unnamed_source_is_nobody() -> None:
    body = "Асқар Оразов кетті. Бір шенеунік атын атамауды өтініп, жағдайды айтты.\n– Бәрі қиын, – деді ол."
    assert speak(body, KK) == [None]


def test_a_pronoun_is_not_the_last_person_known_when_somebody_unknown_came_in_between() -> None:
    text = "Заголовок\nАскар Оразов уехал. Имярек, торговец хлебом, остался.\n«Я здесь», — сказал он."
    known = [person for person in people.find(text, RU) if person.name == "Аскар Оразов"]
    (quote,) = speakers.attribute(text, RU, quotes.find(text, RU), known, DAY)
    assert (len(known), quote.speaker.person) == (1, None)


def test_whoever_is_spoken_to_does_not_speak() -> None:
    body = "Приехал Аскар Оразов, его встретил Болат Жунусов.\n— Заходи, — говорит ему старик."
    assert speak(body, RU) == ["Болат Жунусов"]


def test_the_answers_of_an_interview_are_the_interviewees() -> None:
    body = "Кітап туралы жазушы Айгүл Серікова айтады.\n– Не туралы?\n– Дала.\n– Қашан шығады?\n– Күзде."
    assert speak(body, KK) == ["Айгүл Серікова", "Айгүл Серікова"]


@pytest.mark.parametrize(
    ("language", "headline", "opening"),
    [
        (KK, "Асқар Оразов: Түнде пісіреміз", "Асқар Оразов Айгүл Серіковаға ұн туралы айтты."),
        (KK, "Ұн", "Асқар Оразовпен Айгүл Серікова сұхбаттасты."),
        (KK, "Ұн", "Асқар Оразов тілшіміз Айгүл Серіковаға ұн туралы айтты."),
        (KK, "Айгүл Серікова қайтты", "Наубайшы Асқар Оразовпен сұхбаттастық."),
        (RU, "Аскар Оразов, пекарь: Печём ночью", "Аскар Оразов ответил Дане Громовой."),
        (RU, "Хлеб", "С Аскаром Оразовым побеседовала Дана Громова."),
        (RU, "Дело Даны Громовой: что дальше", "О деле Даны Громовой мы спросили Аскара Оразова."),
        (EN, "Askar Orazov: We bake", "Askar Orazov spoke to Dana Hill about flour."),
        (EN, "Bread", "Askar Orazov bakes. Our correspondent Dana Hill talked to him."),
        (EN, "Bread", "Our correspondent Dana Hill met the baker Askar Orazov."),
    ],
)
def test_whoever_leads_an_interview_does_not_answer(language: str, headline: str, opening: str) -> None:
    text = f"{headline}\n{opening}\n– А?\n– Түн, ночь.\n– Б?\n– Иә, да."
    found = people.find(text, language)
    said = speakers.attribute(text, language, quotes.find(text, language), found, DAY)
    names = {found[quote.speaker.person].name for quote in said if quote.speaker.person is not None}
    assert names == {{KK: "Асқар Оразов", RU: "Аскар Оразов", EN: "Askar Orazov"}[language]}


def test_answers_that_nothing_marks_are_the_interviewees_whomever_they_name() -> None:
    body = (
        "Dana Hill bakes bread in Aktau. We met her.\nDo you sell less?\nI asked Askar Orazov. He knows.\n"
        "What did you learn?\nMy oven is old.\nAnd your plans?\nWe build."
    )
    assert speak(body, EN) == ["Dana Hill"] * 3


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (EN, "Askar Orazov left. One of the villagers sold her flat. “I had to pay,” she said."),
        (
            EN,
            "Askar Orazov left.\nA woman who asked that her name not be used wept. “I paid,” she said.",
        ),
        (EN, "Askar Orazov left.\n“I had to pay,” a resident said.\n“Everybody did,” she added."),
        (EN, "Askar Orazov left the club.\n“They never spoke again,” the insider said."),
        (RU, "Аскар Оразов уехал. Одна из жительниц осталась. «Я всё видела сама», — сказала она."),
        (RU, "В полиции подтвердили задержание Аскара Оразова. «Идёт следствие», — сообщили там."),
        (RU, "Аскар Оразов уехал.\nПо словам одного из жителей, воды нет: «Мы носим её из реки сами»."),
        (RU, "Аскар Оразов уехал. Жилец попросил не называть его имени. «Мы всё видели», — сказал он."),
        (KK, "Асқар Оразов кетті. Тұрғындардың бірі қалды. «Біз бәрін көрдік», – деді ол."),
        (KK, "Айгүл Серікова келді. Қасымда тұрған әже күліп: «Біздің кезде бәрі басқаша еді», – деді."),
    ],
)
def test_somebody_whom_the_article_does_not_name_is_not_the_last_person_it_named(
    language: str, body: str
) -> None:
    assert speak(body, language)[-1] is None


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (
            EN,
            "Askar Orazov came. Mayor Dana Hill met him. The mayor smiled.\n“Come in,” she said.",
            "Dana Hill",
        ),
        (
            RU,
            "Бывшего директора школы Аскара Оразова осудили. Защищал его Болат Жунусов.\n"
            "В конце бывший директор признал вину.\n«Я подписывал не читая», — заявил подсудимый.",
            "Аскар Оразов",
        ),
        (
            KK,
            "Аудан әкімі Асқар Оразов пен ақын Болат Төлегенов кірді. Аудан әкімі күлді.\n– Міне, – деді ол.",
            "Асқар Оразов",
        ),
    ],
)
def test_a_sentence_that_begins_with_a_title_is_about_its_bearer(
    language: str, body: str, speaker: str
) -> None:
    assert speak(body, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "body", "speaker", "label"),
    [
        (
            EN,
            "Askar Orazov disagrees. In a note to clients he wrote banks were “too proud of their marble”.",
            "Askar Orazov",
            "he",
        ),
        (
            RU,
            "Дана Мусина устала. В Сети она выложила снимок и подписала его: «Это снято у нас во дворе».",
            "Дана Мусина",
            "она",
        ),
        (
            KK,
            "Блогер Айгүл Серікова хабар шығарды. Блогер онда: «Бұл жол биыл бітпейді», – деген болатын.",
            "Айгүл Серікова",
            "Блогер",
        ),
        (
            KK,
            "Үкімді судья Айгүл Серікова оқыды. Асқар Оразов үнсіз.\n«Кінәлі», – деді судья үкімді оқып.",
            "Айгүл Серікова",
            "судья",
        ),
    ],
)
def test_circumstances_around_the_subject_are_no_part_of_it(
    language: str, body: str, speaker: str, label: str
) -> None:
    assert speak(body, language) == [speaker]
    assert labels(body, language) == [label]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (EN, "Dana Hill met Askar Orazov.\n“Is it far?” she asked Askar Orazov.", "Dana Hill"),
        (
            KK,
            "Депутат Асқар Оразов министр Айгүл Серіковаға хат жазды.\n– Тамызда, – деді министр.",
            "Айгүл Серікова",
        ),
        (
            KK,
            "Президент Асқар Оразов Премьер-министр Дамир Бековті тыңдады.\n– Иә, – деді Үкімет басшысы.",
            "Дамир Беков",
        ),
        (
            KK,
            "Асқар Оразов судьяға қарады. Судья Болат Төлегенов келді.\n– Сөйлеңіз, – деді судья.",
            "Болат Төлегенов",
        ),
        (
            RU,
            "В суд вызвали жену директора Дану Мусину и директора Аскара Оразова.\n«Нет», — сказал директор.",
            "Аскар Оразов",
        ),
    ],
)
def test_a_word_beside_a_name_that_belongs_to_another_does_not_mislead(
    language: str, body: str, speaker: str
) -> None:
    assert speak(body, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        (
            KK,
            "Асқар Оразов: «Жол бітеді», – десе, Болат Төлегенов: «Бәрі алда», – дейді.",
            ["Асқар Оразов", "Болат Төлегенов"],
        ),
        (
            RU,
            "«Едем», — сказал Аскар Оразов, а Болат Жунусов добавил: «Пора домой уже давно».",
            ["Аскар Оразов", "Болат Жунусов"],
        ),
        (
            EN,
            "“We go,” said Askar Orazov, while Dana Hill added: “It is late already.”",
            ["Askar Orazov", "Dana Hill"],
        ),
    ],
)
def test_two_speakers_of_a_sentence_have_a_quote_each(language: str, body: str, names: list[str]) -> None:
    assert speak(body, language) == names


def test_a_headline_in_marks_is_said_by_whom_it_names() -> None:
    text = "«Мы ушли с одной кошкой и чемоданом»: певица Дана Мусина рассказала о зиме\nСнег шёл."
    found = people.find(text, RU)
    (quote,) = speakers.attribute(text, RU, quotes.find(text, RU), found, DAY)
    assert quote.speaker.person is not None
    assert found[quote.speaker.person].name == "Дана Мусина"


def test_every_decision_tells_its_rule_and_its_confidence() -> None:
    _, (quote,), _ = heard("– Жол дайын, – деді Асқар Оразов.", KK)
    assert (quote.rule, quote.speaker.rule) == ("dash_before_attribution", "by_name")
    assert quote.speaker.confidence > speakers.SURE_ENOUGH


def test_speech_of_which_nothing_tells_the_speaker_is_kept_without_one() -> None:
    _, (quote,), _ = heard("– Біз бәрін көрдік, – деді ол.", KK)
    assert (quote.speaker.person, quote.speaker.rule) == (None, "by_pronoun")


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (EN, "“We wait,” First Vice Minister of Internal Affairs Askar Orazov replied.", "Askar Orazov"),
        (EN, "“We wait,” Ambassador to Kazakhstan John Hill said.", "John Hill"),
        (EN, "“We wait,” said Governor of Almaty region Askar Orazov.", "Askar Orazov"),
        (EN, "“We wait,” the wife of farmer Askar Orazov said.", None),
        (EN, "“We wait,” the daughter of Kazakh poet Askar Orazov said.", None),
        (RU, "Глава миссии наблюдателей Аскар Оразов вошёл.\n«Всё тихо», — сказал он.", "Аскар Оразов"),
        (RU, "Тренер сборной Аскар Оразов ждал.\n«Всё тихо», — пошутил он.", "Аскар Оразов"),
        (RU, "Аскар Оразов обнял певицу Одиль Марешо.\n«Всё тихо», — сказал он.", "Аскар Оразов"),
    ],
)
def test_a_name_is_the_subject_though_its_own_title_ends_in_another_case(
    language: str, body: str, speaker: str | None
) -> None:
    assert speak(body, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (RU, "«Мы нашли тюльпан», — приводит фонд слова руководителя похода Аскара Оразова.", "Аскар Оразов"),
        (RU, "«Мы нашли тюльпан», — цитирует пресс-служба главу фонда Аскара Оразова.", "Аскар Оразов"),
        (RU, "Министр Аскар Оразов ждал.\n«Вода есть», — приводит фонд слова министра.", "Аскар Оразов"),
        (RU, "Тренер Аскар Оразов ждал.\n«Мы готовы», — сказал газете «Дала» тренер.", "Аскар Оразов"),
        (RU, "Тренер Аскар Оразов ждал.\n«Мы готовы», — сказал Dala News тренер.", "Аскар Оразов"),
        (RU, "Аскар Оразов ждал.\n«Мы готовы», — сообщил газете источник в клубе.", None),
        (
            EN,
            "Minister Askar Orazov waited. “Yes,” the agency quoted the minister as saying.",
            "Askar Orazov",
        ),
        (KK, "Министр Асқар Оразов келді.\n– Су бар, – деді журналистерге министр.", "Асқар Оразов"),
        (KK, "Министр Асқар Оразов келді.\n– Су бар, – деді кеше министр.", "Асқар Оразов"),
    ],
)
def test_who_passes_the_words_on_and_who_hears_them_is_not_the_speaker(
    language: str, body: str, speaker: str | None
) -> None:
    assert speak(body, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (RU, "По словам матери Аскара Оразова, «сын вышел из дома и больше не вернулся»."),
        (RU, "Аскар Оразов пропал. По словам отца Аскара Оразова, «сын вышел и больше не вернулся»."),
        (RU, "«Мы нашли сына», — передаёт агентство слова матери Аскара Оразова."),
        (KK, "Асқар Оразовтың анасының айтуынша, «ұлы үйден шығып, қайтып оралмаған»."),
        (EN, "“We wait for him,” according to Askar Orazov’s mother."),
    ],
)
def test_the_words_of_a_relative_are_not_his_whose_relative_he_is(language: str, body: str) -> None:
    assert speak(body, language) == [None]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (RU, "— Я и побежал, — улыбался после игры Аскар Оразов.", "Аскар Оразов"),
        (RU, "— Не спеши, — велит Дана Мусина.", "Дана Мусина"),
        (EN, "Dana Hill shrugged.\n— Nobody is in a hurry, — she points out.", "Dana Hill"),
        (RU, "Дана Мусина пожимает плечами.\n— Так и живём, куда деваться.", "Дана Мусина"),
        (EN, "Askar Orazov shook his head.\n— Nobody knows this road now.", "Askar Orazov"),
        (KK, "Шебер Асқар Оразов бас изеді.\n– Әлі жүреді, сағат ескі емес.", "Асқар Оразов"),
        (KK, "Дана Серікова бұл жолды «өміріміздегі ең ұзақ әрі қымбат жол» деп атады.", "Дана Серікова"),
    ],
)
def test_a_gesture_a_smile_and_a_judgement_speak_too(language: str, body: str, speaker: str) -> None:
    assert speak(body, language) == [speaker]


def test_a_pronoun_does_not_mean_the_relative_told_of_in_passing() -> None:
    body = "Шебер Асқар Оразов келді. Кәсіпті әкесі Болат Оразовтан үйренген.\n– Іс осы, – дейді ол."
    assert speak(body, KK) == ["Асқар Оразов"]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (
            RU,
            "За место спорят Бакыт Оразов и его племянник Аскар Оразов.\n«Да», — смеётся Оразов-младший.",
            "Аскар Оразов",
        ),
        (
            RU,
            "За место спорят Бакыт Оразов и его племянник Аскар Оразов.\n«Да», — смеётся Оразов-старший.",
            "Бакыт Оразов",
        ),
        (RU, "За место спорят Бакыт Оразов и Аскар Оразов.\n«Да», — смеётся Оразов-младший.", None),
        (
            EN,
            "Berik Orazov and his nephew Askar Orazov ran.\n“I lost,” said the younger Orazov.",
            "Askar Orazov",
        ),
    ],
)
def test_of_two_namesakes_the_younger_is_the_one_who_is_the_nephew(
    language: str, body: str, speaker: str | None
) -> None:
    assert speak(body, language) == [speaker]


def test_a_brother_is_the_namesake_spoken_of_after_the_other_spoke() -> None:
    body = (
        "Қожалықты ағайынды Асқар мен Берік Оразов басқарады.\n– Су көп, – дейді Берік Оразов.\n"
        "Асқар Оразов қойманы көрсетті.\n– Қойма да керек, – деді ағасы."
    )
    assert speak(body, KK) == ["Берік Оразов", "Асқар Оразов"]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (
            RU,
            "Казахскую делегацию возглавил вице-министр Аскар Оразов. Были и гости.\n"
            "«Протокол подписан», — отметил глава казахской делегации.",
            "Аскар Оразов",
        ),
        (
            EN,
            "Dana Hill led the delegation. It was small.\n“We agree,” said the head of the delegation.",
            "Dana Hill",
        ),
        (
            RU,
            "Казахскую делегацию возглавил Аскар Оразов.\nДень был жарким.\nГости пили чай.\n"
            "«Протокол подписан», — отметил глава чешской делегации.",
            None,
        ),
    ],
)
def test_the_head_of_something_is_who_is_told_to_lead_it(
    language: str, body: str, speaker: str | None
) -> None:
    assert speak(body, language)[-1] == speaker


def test_a_deputy_of_many_is_the_one_whose_question_was_just_told() -> None:
    body = (
        "Депутат Дана Мусина представила проект.\nЕё слушали два часа.\n"
        "Аскар Оразов напомнил о старом законе.\n— Тогда нам тоже обещали, — заметил депутат."
    )
    assert speak(body, RU) == ["Аскар Оразов"]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (KK, "Шебер Асқар Оразов отыр. Есіктен алпысты еңсерген әйел кірді.\n– Мынаны қараңызшы, – деді ол."),
        (RU, "Мастер Аскар Оразов ждал. В дверь вошёл пожилой мужчина.\n— Посмотрите это, — сказал он."),
        (EN, "Askar Orazov waited. Just then a tall man walked in.\n— Look at this, — he said."),
    ],
)
def test_who_has_just_come_in_without_a_name_is_nobody(language: str, body: str) -> None:
    assert speak(body, language) == [None]


def test_a_man_complains_in_russian_with_another_ending_than_a_woman() -> None:
    body = "Аскар Оразов держит пасеку. Рядом жена, Гульнара.\n— Мёд нынче поздний, — пожаловался пчеловод."
    assert speak(body, RU) == ["Аскар Оразов"]


def test_nobody_of_two_namesakes_speaks_of_himself_by_name() -> None:
    body = (
        "Лук сеет Берик Оразов. Сеял и дед.\n"
        "— Дед мой, Аскар Оразов, продавал зимой. Я держусь его правила, — говорит Оразов."
    )
    assert speak(body, RU) == ["Берик Оразов"]


def test_a_pronoun_in_the_attribution_is_no_mention_by_itself() -> None:
    body = (
        "Приехала этнограф Мария Лебедева.\nВ селе две школы.\nУлицы узкие.\nК вечеру стало тихо.\n"
        "— Не морщись, — велит она."
    )
    assert speak(body, RU) == [None]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("деді зауыт әкімшілігінен", None),
        ("деп хабарлады ауданның ауруханасынан", None),
        ("деді зауыт басшысы", "Айгүл Серікова"),
        ("деді басшы әкімшіліктен шығып", "Айгүл Серікова"),
    ],
)
def test_what_comes_out_of_a_kazakh_body_is_nobodys(source: str, speaker: str | None) -> None:
    body = f"Зауыт басшысы Айгүл Серікова келді.\n«Кезек болмас үшін талон енгіздік», – {source}."
    assert speak(body, KK) == [speaker]


def test_a_representative_of_a_body_is_whoever_works_there_though_a_paragraph_stands_between() -> None:
    opening = "Тариф комитеті төрағасының орынбасары Асқар Оразов келді.\n– Баға өседі, – деді А. Оразов.\n"
    spoken = "– Қаражат бар, бірақ аз, – деп түсіндірді {} өкілі."
    for between, body, speaker in (
        ("Сала туралы да айтылды.\n", "комитет", "Асқар Оразов"),
        ("Сала туралы да айтылды.\n", "палата", None),
        ("Сала туралы да айтылды.\nЖиын кешке созылды.\nЗал толды.\n", "комитет", None),
    ):
        assert speak(opening + between + spoken.format(body), KK) == ["Асқар Оразов", speaker]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (
            KK,
            "Әріптесі Айгүл Серікова күмәнданды.\n«Оны кім күтеді, бізге айтыңыз?» – деді депутат.",
            "Айгүл Серікова",
        ),
        (
            KK,
            "Дәрігер Айгүл Серікова күмәнданды.\n«Оны кім күтеді, бізге айтыңыз?» – деді депутат.",
            "Асқар Оразов",
        ),
        (
            RU,
            "Коллега Айгуль Серикова усомнилась.\n«А кто будет за этим следить?» – спросила депутат.",
            "Айгуль Серикова",
        ),
        (
            EN,
            "His colleague Dana Hill doubted it.\n“Who will look after the road?” the deputy asked.",
            "Dana Hill",
        ),
    ],
)
def test_a_deputys_colleague_is_a_deputy_and_a_doctor_is_none(language: str, body: str, speaker: str) -> None:
    opening = {
        KK: "Депутат Асқар Оразов келді.",
        RU: "Депутат Аскар Оразов пришёл.",
        EN: "Deputy Askar Orazov came.",
    }
    assert speak(f"{opening[language]}\n{body}", language) == [speaker]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (
            RU,
            "Аскар Оразов встретил Болата Жунусова. Последний назвал мост «лучшей дорогой для всей округи».",
            "Болат Жунусов",
        ),
        (
            RU,
            "Аскар Оразов встретил Болата Жунусова.\n«Это лучшая дорога для всех», — считает последний.",
            "Болат Жунусов",
        ),
        (EN, "Askar Orazov met Dana Hill.\n“This is the best road of all,” the latter said.", "Dana Hill"),
        (
            EN,
            "Askar Orazov met Dana Hill.\n“This is the best road of all,” the latter report said.",
            None,
        ),
    ],
)
def test_the_latter_is_who_was_named_last(language: str, body: str, speaker: str | None) -> None:
    assert speak(body, language) == [speaker]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("деп жазды тұрғындар әлеуметтік желіде", None),
        ("деп жазды тұрғындар", None),
        ("деп жазды инженер әлеуметтік желіде", "Асқар Оразов"),
        ("деді бас инженер кешегі жиында", "Асқар Оразов"),
    ],
)
def test_what_tells_of_the_place_is_no_part_of_who_speaks(source: str, speaker: str | None) -> None:
    assert speak(f"Инженер Асқар Оразов келді.\n«Бізге ескерту болған жоқ», – {source}.", KK) == [speaker]
