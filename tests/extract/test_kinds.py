"""What kinds of articles do with their speakers: reports from court, live blogs, obituaries. Everybody here
is invented."""

from datetime import date

import pytest

from bot.extract import people, quotes, speakers

DAY = date(2025, 6, 2)


def speak(body: str, language: str) -> list[str | None]:
    """The name of each quote's speaker in an article with this body."""
    text = f"Тақырып\n{body}" if language != "en" else f"A headline\n{body}"
    found = people.find(text, language)
    said = speakers.attribute(text, language, quotes.find(text, language), found, DAY)
    return [None if each.speaker.person is None else found[each.speaker.person].name for each in said]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (
            "ru",
            "Суд выслушал Аскара и Бориса Оразовых. Адвокат Оразовых Дана Мусина просила снисхождения.\n"
            "– Мои подзащитные раскаялись, – отметила защитник.",
            "Дана Мусина",
        ),
        (
            "ru",
            "Подсудимый Аскар Оразов слушал. Прокурор Дана Мусина просила пять лет.\n"
            "– Вина доказана, – сказал государственный обвинитель.",
            "Дана Мусина",
        ),
        (
            "ru",
            "Подсудимый Аскар Оразов слушал.\n– Вина доказана, – сказал государственный обвинитель.",
            None,
        ),
        (
            "kk",
            "Сотта Асқар Оразов отырды. Прокурор Айгүл Серікова бес жыл сұраған еді.\n"
            "«Кінәсі дәлелденді», – деді мемлекеттік айыптаушы жарыссөзде.",
            "Айгүл Серікова",
        ),
        (
            "en",
            "The court sentenced Dana Orazova. A third defendant, Askar Musin, has fled.\n"
            "In her last word Orazova wept.\n“I did not run,” said the defendant.",
            "Dana Orazova",
        ),
    ],
)
def test_in_court_each_speaks_in_his_own_part(language: str, body: str, speaker: str | None) -> None:
    assert speak(body, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (
            "ru",
            "Судили Аскара Оразова и Бориса Оразова. Борис Оразов от последнего слова отказался. Старший "
            "брат "
            "сказал:\n– Мне стыдно.",
            "Аскар Оразов",
        ),
        (
            "ru",
            "Судили Аскара Оразова и его отца Бориса Оразова. Аскар Оразов отказался. Старший брат сказал:\n"
            "– Мне стыдно.",
            None,
        ),
        (
            "kk",
            "Сотта Асқар Оразов пен Болат Оразов отырды. Болат Оразов үндемеді.\n– Кешіріңдер, – деді ағасы.",
            "Асқар Оразов",
        ),
    ],
)
def test_of_two_who_bear_a_surname_the_brother_is_the_other_one(
    language: str, body: str, speaker: str | None
) -> None:
    assert speak(body, language) == [speaker]


def test_he_himself_is_the_subject_though_he_stands_in_the_genitive() -> None:
    body = (
        "– Анам жылады, – дейді Асқар Оразов.\n"
        "Болат Төлегеновтің өзі кінәсін мойындамады. «Қашқан жоқпын», – деді ол."
    )
    assert speak(body, "kk") == ["Асқар Оразов", "Болат Төлегенов"]


def test_the_sportsman_himself_is_not_his_coach_who_spoke_before() -> None:
    body = (
        "Третьим стал Борис Оразов. Его тренер Аскар Оразов подал протест. «Судья не видел», — сказал Аскар "
        "Оразов.\n"
        "Сам спортсмен написал болельщикам: «Простите, кто не спал»."
    )
    assert speak(body, "ru") == ["Аскар Оразов", "Борис Оразов"]


def test_whoever_asks_for_his_name_to_be_kept_is_not_whose_neighbour_he_is() -> None:
    body = (
        "Деньги нашёл Аскар Оразов.\n"
        "Соседка Оразова, попросившая не называть её имени, не удивилась: «Он и в школе такой был»."
    )
    assert speak(body, "ru") == [None]


def test_the_pupil_speaks_and_not_whose_pupil_she_is() -> None:
    body = (
        "Скончалась ботаник Эмилия Дорн. Дорн работала сорок лет.\n"
        "«Она не знала слова сорняк», – вспоминает ученица Дорн, профессор Дана Мусина."
    )
    assert speak(body, "ru") == ["Дана Мусина"]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (
            "ru",
            "14:20. Людей вывез егерь Аскар Оразов.\n15:45. «Погибших нет, дорога открыта для всех». Такие "
            "данные "
            "привёл спасатель Борис Мусин.",
            "Борис Мусин",
        ),
        (
            "ru",
            "14:20. Людей вывез егерь Аскар Оразов.\n15:45. «Погибших нет, дорога открыта для всех».",
            None,
        ),
        (
            "ru",
            "14:20. На связи егерь Аскар Оразов.\n«Солярка есть, чай есть, ждём до утра».",
            "Аскар Оразов",
        ),
    ],
)
def test_entries_of_a_live_blog_have_nothing_to_do_with_each_other(
    language: str, body: str, speaker: str | None
) -> None:
    assert speak(body, language) == [speaker]


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Снимал Аскар Оразов.\n– Подумал бы, – отвечает Бокен.", None),
        ("Приехал Бекжан Оразов из Кентау.\n«Помню танцы», – смеётся теперь Бекжан-ага.", "Бекжан Оразов"),
        (
            "Пакет нашёл Аскар Оразов. Запись выложила сестра невесты Дана Мусина. «Такие люди есть», – "
            "написала "
            "она.",
            "Дана Мусина",
        ),
    ],
)
def test_a_name_nobody_bears_is_nobody_and_a_respectful_one_its_bearer(
    body: str, speaker: str | None
) -> None:
    assert speak(body, "ru") == [speaker]


def test_who_is_named_in_full_is_no_role_in_a_play_because_something_is_played() -> None:
    body = (
        "The court sentenced Askar Bekov-Brandt.\n"
        "In a message played at the trial, Bekov-Brandt said: “Do not tell your wife yet.”"
    )
    assert speak(body, "en") == ["Askar Bekov-Brandt"]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "ru",
            "Трассу закрыла глава района Дана Мусина.\nПассажирка автобуса ждала. «Замёрзли», – сказала она.",
        ),
        ("ru", "Вину не признаёт Дана Мусина. Её сестра плакала. «Она не виновата», – повторяла она."),
        ("kk", "Жолды әкім Дана Мусина жапты.\nАвтобустың жолаушысы екі сағат күтті. «Тоңдық», – деді ол."),
        ("kk", "Тергеуші Дана Мусина үндемеді. Оның бастығы: «Сотты күтіңіздер», – деді."),
        (
            "en",
            "District head Dana Musina shut it.\nThe passenger of a bus waited. “We all froze,” she said.",
        ),
        (
            "en",
            "A man from next door who called himself Renat shrugged.\n“There is no damage,” the akimat said.",
        ),
    ],
)
def test_whoever_is_told_by_what_he_belongs_to_is_not_the_last_person_named(language: str, body: str) -> None:
    assert speak(body, language) == [None]


def test_the_star_is_told_by_her_song() -> None:
    body = "Pop star Dana Musina has left.\nThe Almaty-born singer of ‘Dala’ packed. “It is over,” she wrote."
    assert speak(body, "en") == ["Dana Musina"]


def test_who_presents_himself_is_spoken_of() -> None:
    body = "Ждал сейсмолог Борис Мусин. Сосед, который представился Ренатом, молчал. «Страшно», – сказал он."
    assert speak(body, "ru") == ["Ренат"]


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        (
            "ru",
            "Министр Аскар Оразов и учёная Дана Мусина.\nКорреспондент «Дала»: Когда откроют трассу?\n"
            "Аскар Оразов: В четверг, если не будет дождя.\nКорреспондент Dala TV: А дамба?\n"
            "Мусина: Дамба держится.\nОразов: Щебень есть.\nМодератор: Спасибо, на этом всё.",
            ["Аскар Оразов", "Дана Мусина", "Аскар Оразов"],
        ),
        (
            "en",
            "Minister Askar Orazov and scientist Dana Musina took questions.\nQ: When will the road open?\n"
            "Orazov: On Thursday, if it does not rain.\nQ: And the dam?\nMusina: The dam holds.\n"
            "Orazov: There is gravel.",
            ["Askar Orazov", "Dana Musina", "Askar Orazov"],
        ),
    ],
)
def test_several_answer_in_the_transcript_of_a_press_conference(
    language: str, body: str, names: list[str]
) -> None:
    assert speak(body, language) == names


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        (
            "kk",
            "-Үш жыл ұйқы жоқ,-деп шағымданады Дана Мусина.\n- Жаратылысы сондай,- дейді Асқар Оразов.",
            ["Дана Мусина", "Асқар Оразов"],
        ),
        ("ru", 'Аскар Оразов , лесник , молчал. "Птица здоровая" , - отметил Оразов.', ["Аскар Оразов"]),
        ("en", '"He crows at four every morning" , Dana Musina complains.', ["Dana Musina"]),
    ],
)
def test_hyphens_and_commas_typed_amiss_attribute_too(language: str, body: str, names: list[str]) -> None:
    assert speak(body, language) == names


def test_a_specialist_of_sport_is_the_coach() -> None:
    body = (
        "Голды шабуылшы Болат Төлегенов соқты. Бапкер Асқар Оразов көңілді.\n"
        "«Бір ұпай – нан», – деп күлді маман."
    )
    assert speak(body, "kk") == ["Асқар Оразов"]


@pytest.mark.parametrize(
    ("language", "body", "speaker"),
    [
        (
            "ru",
            "Глава Сербии Драган Томич промолчал, а его коллега Горан Комшич написал: «Справедливость "
            "хромает, но идёт».",
            "Горан Комшич",
        ),
        ("kk", "Асқар Оразов үндемеді, ал Болат Төлегенов: «Іс алда, үміт бар», – деді.", "Болат Төлегенов"),
        (
            "en",
            "Askar Orazov declined to comment, while his rival Goran Komsic wrote: “Justice limps, but "
            "arrives.”",
            "Goran Komsic",
        ),
        (
            "ru",
            "Судья Дана Кимова ушла. Вдова погибшего Амра Томич плакала. «Я ждала», – сказала она.",
            "Амра Томич",
        ),
        (
            "en",
            "Judge Dana van der Linden rose. “The court remembers all,” van der Linden said.",
            "Dana van der Linden",
        ),
        (
            "en",
            "Rector Askar Orazov promised. In his words, “not one student will be left outside”.",
            "Askar Orazov",
        ),
    ],
)
def test_who_acts_in_the_last_clause_speaks(language: str, body: str, speaker: str) -> None:
    assert speak(body, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        (
            "kk",
            "Асқар Оразов мектеп салды. Қонақтарды директор Дана Мусина күтті.\n«Көп күттік», – деді "
            "директор.\n"
            "«Қарызымды қайтардым», – деді меценат.",
            ["Дана Мусина", None],
        ),
        (
            "en",
            "Headteacher Dana Musina smiled.\nThe regional governor nodded. “Thank you all,” she said.",
            [None],
        ),
        (
            "kk",
            "Келгендер: мұғалім Дана Мусина мен лицей директоры Асқар Оразов.\n– Не ұсынасыз? – деп "
            "сұрадық.\n"
            "– Есепті азайту керек, – деді директор.",
            ["Асқар Оразов"],
        ),
    ],
)
def test_the_next_voice_the_unnamed_office_and_the_newsroom_are_not_who_spoke_last(
    language: str, body: str, names: list[str | None]
) -> None:
    assert speak(body, language) == names
