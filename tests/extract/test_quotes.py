"""Direct speech in Kazakh, Russian and English. Everybody here is invented."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extract import quotes

KK, RU, EN = "kk", "ru", "en"


def said(body: str, language: str) -> list[list[str]]:
    """The parts of each quote of an article with this body."""
    text = f"Тақырып\n{body}"
    return [[part.of(text) for part in spoken.parts] for spoken in quotes.find(text, language)]


@pytest.mark.parametrize(
    ("language", "body", "speech"),
    [
        (KK, "– Біз келістік, – деді Асқар Оразов.", "Біз келістік"),
        (KK, "— Жол ашылды, — деді ол.", "Жол ашылды"),
        (KK, "- Су жетеді, - дейді әкім.", "Су жетеді"),
        (KK, "–Су жетеді,–дейді әкім.", "Су жетеді"),
        (KK, "- Су жетеді,- дейді әкім.", "Су жетеді"),
        (KK, "– Қашан бітеді? – деп сұрады тілші.", "Қашан бітеді?"),
        (KK, "– Сіздерге сенеміз, – деп Асқар Оразов жастарға тілек айтты.", "Сіздерге сенеміз"),
        (RU, "– Договор подписан, – отметил глава района.", "Договор подписан"),
        (RU, "— Мы строим дальше, — тихо произнесла Айгуль Серикова, поправляя платок.", "Мы строим дальше"),
        (RU, "— Если бы не они, — плачет Айгуль Серикова.", "Если бы не они"),
        (RU, "— Музей жив, — такими словами открыла вечер Дана Мусина.", "Музей жив"),
        (RU, "- Окна вставим, - сразу ответила директор.", "Окна вставим"),
        (RU, "— Снега ждём, — с улыбкой говорит учительница.", "Снега ждём"),
        (RU, "— Коня не отдам, — смеясь, устало машет рукой Громов.", "Коня не отдам"),
    ],
)
def test_a_paragraph_with_a_dash_is_speech_up_to_its_attribution(
    language: str, body: str, speech: str
) -> None:
    assert said(body, language) == [[speech]]


@pytest.mark.parametrize(
    ("language", "body", "speech"),
    [
        (KK, "– Міндет – осы, – деді Мемлекет басшысы.", "Міндет – осы"),
        (KK, "– Су – нәр – тіршілік көзі, – деді әкім.", "Су – нәр – тіршілік көзі"),
        (RU, "– Всё, что нужно, – время, – сказал Громов.", "Всё, что нужно, – время"),
        (
            RU,
            "– То, что мы видим, – результат. Так и будет, – заверил Громов.",
            "То, что мы видим, – результат. Так и будет",
        ),
        (
            KK,
            "– Бұл дұрыс, – деп ойлаймын. Мен келісемін, – деді Оразов.",
            "Бұл дұрыс, – деп ойлаймын. Мен келісемін",
        ),
        (RU, "– В 2020–2025 годах Касым-Бек строил, – сказал Громов.", "В 2020–2025 годах Касым-Бек строил"),
    ],
)
def test_a_dash_inside_speech_does_not_end_it(language: str, body: str, speech: str) -> None:
    assert said(body, language) == [[speech]]


@pytest.mark.parametrize(
    ("language", "body", "parts"),
    [
        (KK, "– Біз, – деді Оразов, – бәрін бердік.", ["Біз", "бәрін бердік"]),
        (KK, "– Жұмыс бітті, – деді ол. – Енді сынақ.", ["Жұмыс бітті", "Енді сынақ."]),
        (KK, "– Иә, – деп жауап берді Айгүл Серікова, – келемін.", ["Иә", "келемін"]),
        (KK, "– Баға өсті, дейді диқан. – Сонда да егеміз.", ["Баға өсті", "Сонда да егеміз."]),
        (KK, "«Жол бітеді, – деді Оразов. – Көпір де».", ["Жол бітеді", "Көпір де"]),
        (
            KK,
            "«Жол биыл бітеді», – деді Оразов. – Көпір де салынады.",
            ["Жол биыл бітеді", "Көпір де салынады."],
        ),
        (RU, "«Мы, – подчеркнул он, – готовы».", ["Мы", "готовы"]),
        (RU, "— Мы готовы, — сказал Громов. — Ждём ответа.", ["Мы готовы", "Ждём ответа."]),
        (RU, "— Мы строим, — Громов улыбается. — Деньги есть.", ["Мы строим", "Деньги есть."]),
        (RU, "— Жили, — бабушка Громова месит тесто. — Не тужили.", ["Жили", "Не тужили."]),
        (EN, "“Cranes are early,” says Orazov in his report. “Always.”", ["Cranes are early", "Always."]),
        (EN, '"We agree," he said. "Now we work."', ["We agree", "Now we work."]),
        (EN, '"We," he added, "are ready."', ["We", "are ready"]),
        (
            EN,
            "“It is clear,” said Asqar Orazov, who came on Monday. “We go on.”",
            ["It is clear", "We go on."],
        ),
        (EN, "'We don't know,' said Orazov. 'But we'll see.'", ["We don't know", "But we'll see."]),
    ],
)
def test_a_quote_cut_by_its_attribution_is_one_quote_of_two_parts(
    language: str, body: str, parts: list[str]
) -> None:
    assert said(body, language) == [parts]


@pytest.mark.parametrize(
    ("language", "body", "speech"),
    [
        (KK, "Министр: «Баға өспейді», – деп мәлімдеді.", "Баға өспейді"),
        (KK, "«Баға өспейді» деп мәлімдеді Серік Оразов.", "Баға өспейді"),
        (KK, "«Баға өспейді, жол салынады», деді Серік Оразов.", "Баға өспейді, жол салынады"),
        (KK, "«Баға өспейді,» – деді Серік Оразов.", "Баға өспейді"),
        (KK, "«Баға өспейді», – деген еді Серік Оразов.", "Баға өспейді"),
        (KK, "«Ақпарат расталмады», – делінген хабарламада.", "Ақпарат расталмады"),
        (KK, '"Жол биыл бітеді", - деді Асқар Оразов.', "Жол биыл бітеді"),
        (KK, "„Жол биыл бітеді“, – деді Асқар Оразов.", "Жол биыл бітеді"),
        (RU, "«Договор подписан», – сказал Оразов.", "Договор подписан"),
        (RU, "«Да», – ответил Асан Мусин, глава фонда.", "Да"),
        (RU, "«Когда?» – спросила Асель.", "Когда?"),
        (RU, "«Рейсы отменены», – сообщили в пресс-службе.", "Рейсы отменены"),
        (EN, '"We agree," Orazov said.', "We agree"),
        (EN, "“We agree,” said Orazov.", "We agree"),
        (EN, '“We agree", said Orazov.', "We agree"),
        (EN, "“We agree” — said Orazov.", "We agree"),
        (EN, "‘It’s ready,’ she told reporters.", "It’s ready"),
        (EN, '"Prices rose," according to the ministry.', "Prices rose"),
        (EN, "“Why?” Orazov asked the crowd.", "Why?"),
        (EN, "“I am staying,” was all Orazov would say.", "I am staying"),
        (EN, "“It is done,” Orazov, minister of roads of the north, told reporters.", "It is done"),
    ],
)
def test_marked_words_before_an_attribution_are_speech_without_their_comma(
    language: str, body: str, speech: str
) -> None:
    assert said(body, language) == [[speech]]


@pytest.mark.parametrize(
    ("language", "body", "speech"),
    [
        (KK, "Асқар Оразов былай деді: «Біз бұл жұмысты аяқтаймыз».", "Біз бұл жұмысты аяқтаймыз"),
        (KK, "Асқар Оразов былай деді: – Біз аяқтаймыз.", "Біз аяқтаймыз."),
        (
            KK,
            "Айгүл Серікова, депутат: – Маған автобус керек. Бізде жол жаман.",
            "Маған автобус керек. Бізде жол жаман.",
        ),
        (RU, "Оразов заявил: «Мы не отступим».", "Мы не отступим"),
        (RU, "В указе говорится: «Создать комиссию».", "Создать комиссию"),
        (RU, "Громов: — Мы будем строить дальше.", "Мы будем строить дальше."),
        (EN, 'Orazov said: "Our course is clear."', "Our course is clear."),
        (EN, "Orazov said, “Our course is clear.”", "Our course is clear."),
        (EN, "Asked when, Orazov replied, “Soon.”", "Soon."),
        (EN, "Asked when, Orazov shrugged. “Ask the builders.”", "Ask the builders."),
        (
            EN,
            "The minister was calm. “We knew that winter would be hard.”",
            "We knew that winter would be hard.",
        ),
    ],
)
def test_speech_may_follow_the_words_that_introduce_it(language: str, body: str, speech: str) -> None:
    assert said(body, language) == [[speech]]


@pytest.mark.parametrize(
    ("language", "body", "speech"),
    [
        (
            KK,
            "– Әкем маған: «Оқы», – деп айтатын. Мен оқыдым, – деді Айгүл.",
            "Әкем маған: «Оқы», – деп айтатын. Мен оқыдым",
        ),
        (
            KK,
            "– Атам үйретті. «От сөнбесін», – дейтін, – деп еске алды Ерік.",
            "Атам үйретті. «От сөнбесін», – дейтін",
        ),
        (RU, "«Отец учил: «Терпи». Воды нет», – говорит Громов.", "Отец учил: «Терпи». Воды нет"),
        (RU, "— На двери надпись: «Не стучать», — смеётся Громова.", "На двери надпись: «Не стучать»"),
        (KK, "– Қабырғада: «Бүктеме» деген жазу, – деді Айгүл.", "Қабырғада: «Бүктеме» деген жазу"),
        (RU, '«Фильм "Степь" получил приз», – сказала она.', 'Фильм "Степь" получил приз'),
        (EN, "\"He said 'no' twice,\" Hill recalled.", "He said 'no' twice"),
        (EN, "“The workers’ union agreed,” said Orazov.", "The workers’ union agreed"),
    ],
)
def test_what_the_speaker_quotes_stays_inside_his_speech(language: str, body: str, speech: str) -> None:
    assert said(body, language) == [[speech]]


@pytest.mark.parametrize(
    ("language", "body", "speech"),
    [
        (RU, "«Мы открыли «Степной центр», – сказал аким.", "Мы открыли «Степной центр»"),
        (KK, "«Жол биыл бітеді, – деді Асқар Оразов.", "Жол биыл бітеді"),
        (KK, "Жол биыл бітеді», – деді Асқар Оразов.", "Жол биыл бітеді"),
        (KK, "Жол бітеді. Көпір де салынады, – деді Асқар Оразов.", "Жол бітеді. Көпір де салынады"),
        (KK, "АСТАНА. DAYEK – Жол биыл бітеді, – деді Асқар Оразов.", "Жол биыл бітеді"),
        (KK, "Оразов риза. – Жол биыл бітеді, – дейді ол.", "Жол биыл бітеді"),
        (KK, "– «Бізге ақша керек еді», – деді тұрғындардың бірі.", "Бізге ақша керек еді"),
    ],
)
def test_speech_whose_marks_lack_or_are_too_many_is_found_by_its_attribution(
    language: str, body: str, speech: str
) -> None:
    assert said(body, language) == [[speech]]


@pytest.mark.parametrize(
    ("language", "body", "parts"),
    [
        (KK, "– Бірінші осы.\nЕкіншісі де бар, – деді Оразов.", ["Бірінші осы.", "Екіншісі де бар"]),
        (KK, "– Бірінші осы.\n– Екінші.\n– Бәрі, – деді ол.", ["Бірінші осы.", "Екінші.", "Бәрі"]),
        (RU, "«Первый.\nВторой», – заключил министр.", ["Первый.", "Второй"]),
        (RU, "«Первый.\n«Второй.\n«Третий», – сказал он.", ["Первый.", "Второй.", "Третий"]),
        (EN, "“First.\n“Second,” he said.", ["First.", "Second"]),
        (EN, "“First,” Dana Hill said. “Second.\n“Third.”\nIt rained.", ["First", "Second.", "Third."]),
        (RU, "«Первый, – сказал Громов. – Второй.\nТретий».\nШёл дождь.", ["Первый", "Второй.", "Третий"]),
    ],
)
def test_speech_of_several_paragraphs_under_one_attribution_has_a_part_a_paragraph(
    language: str, body: str, parts: list[str]
) -> None:
    assert said(body, language) == [parts]


@pytest.mark.parametrize(
    ("language", "body", "speech"),
    [
        (KK, "– Жол биыл бітеді,\n– деді Асқар Оразов.", "Жол биыл бітеді"),
        (KK, "– Жол биыл бітеді\nдеді Асқар Оразов.", "Жол биыл бітеді"),
        (KK, "– Бәрі дайын. Бұл туралы Асқар Оразов айтты.", "Бәрі дайын."),
        (KK, "– Бәрі дайын.\nОсылай деді Асқар Оразов.", "Бәрі дайын."),
        (RU, "«Мы строим дальше». Об этом сообщил Асан Громов.", "Мы строим дальше"),
    ],
)
def test_the_speaker_may_be_told_in_the_next_line_or_sentence(language: str, body: str, speech: str) -> None:
    assert said(body, language) == [[speech]]


@pytest.mark.parametrize(
    ("language", "body", "speech"),
    [
        (KK, "Әкімнің айтуынша, «қар биыл бұрынғыдан көп жауды».", "қар биыл бұрынғыдан көп жауды"),
        (
            KK,
            "Әкім «бәріміз бірдей жауап беруіміз керек» деген пікір айтты.",
            "бәріміз бірдей жауап беруіміз керек",
        ),
        (
            RU,
            "По словам Громова, встреча «состоится весной, когда сойдёт снег».",
            "состоится весной, когда сойдёт снег",
        ),
        (
            RU,
            "Министр заявил, что «страна не отступит от своего курса».",
            "страна не отступит от своего курса",
        ),
        (EN, "Orazov called it “a day that nobody will forget”.", "a day that nobody will forget"),
        (EN, "According to Orazov, the river “will not see such a summer”.", "will not see such a summer"),
    ],
)
def test_an_attributed_fragment_of_five_words_is_a_quote(language: str, body: str, speech: str) -> None:
    assert said(body, language) == [[speech]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (KK, "Әкімнің айтуынша, қар биыл бұрынғыдан көп жауды."),
        (KK, "«Орталық Дала – Теңіз» саммиті өтті."),
        (KK, "«Алдымен адам, сосын бетон мен темір» жобасы басталды, деді әкім."),
        (KK, "Басқарманың «ашық» саясаты қайта қаралады деді ол."),
        (KK, "Құжат «Ортақ су мен ортақ жауапкершілік келісімі» деп аталады."),
        (KK, "Қалада көпір ашылды, деп хабарлайды Дәйек тілшісі."),
        (KK, "Қалада көпір ашылды, – деп хабарлайды Дәйек тілшісі."),
        (KK, "Жобаның мақсаты:\n– жол салу;\n– су тарту;\n– мектеп ашу."),
        (KK, "Мынадай міндет қойылды:\n– Жол салу.\n– Су тарту."),
        (RU, "Премьера фильма «Степь» прошла в городе."),
        (RU, "По словам Громова, встреча «состоится весной»."),
        (RU, "Громов предложил переименовать «Дом творчества детей и молодёжи города»."),
        (RU, "На двери было написано: «Вода»."),
        (RU, "Министр заявил, что проект «Новая степь и чистая вода» завершат в срок."),
        (RU, "Мы строим дальше, сказал Громов."),
        (RU, "Прошли концерты и выставки – всего двадцать событий."),
        (RU, "Прибор «Гора-1» — придумали школьники."),
        (EN, 'The film "Steppe" won.'),
        (EN, 'He called the plan "a step back".'),
        (EN, "The programme, called “Clean Water for All the Villages”, will end soon."),
        (EN, "The words “salt”, “sand,” and “water” were written on the wall."),
        (EN, "Orazov said that the road was ready."),
    ],
)
def test_titles_terms_lists_and_indirect_speech_are_no_quotes(language: str, body: str) -> None:
    assert said(body, language) == []


@pytest.mark.parametrize(
    ("language", "headline", "speech"),
    [
        (RU, "«Мы ушли с одной кошкой и чемоданом»: певица Дана Мусина рассказала о зиме", 1),
        (KK, "«Біз бұл жолды жиырма жыл күттік»: Асқар Оразов көпір туралы", 1),
        (EN, "‘We waited twenty years for this road’: Askar Orazov on the bridge", 1),
        (RU, "«Зимний сад»: новый спектакль показали в городе", 0),
        (RU, "«Жена одного путешественника во времени»: в городе показали новый спектакль театра", 0),
    ],
)
def test_marked_speech_in_a_headline_needs_whoever_said_it(language: str, headline: str, speech: int) -> None:
    assert len(quotes.find(f"{headline}\nСнег.", language)) == speech


def test_a_headline_of_a_name_and_words_is_no_quote() -> None:
    assert quotes.find("Асқар Оразов: Біз даламызды қорғаймыз – міндет осы\nЖиын өтті.", KK) == ()


def test_the_answers_of_an_interview_are_quotes_and_its_questions_are_not() -> None:
    body = (
        "Жазушымен әңгімелестік.\n– Кітап не туралы?\n– Дала туралы.\nОнда әжем бар.\n"
        "– Қашан шығады?\n– Күзге қарай.\n– Рақмет!\nКітап қыркүйекте шықты."
    )
    assert said(body, KK) == [["Дала туралы.", "Онда әжем бар."], ["Күзге қарай."]]


def test_questions_without_a_dash_and_answers_in_marks_are_an_interview_too() -> None:
    body = "We met the writer.\nWhy the steppe?\n“I was born there.”\nWhat comes next?\n“A book about salt.”"
    assert said(body, EN) == [["I was born there."], ["A book about salt."]]


@pytest.mark.parametrize(
    ("language", "body", "answers"),
    [
        (
            EN,
            "Askar Orazov bakes.\nMr. Orazov, bread is dear. Do you sell less?\nOf course. We sell half.\n"
            "What is hard?\nFlour.\nI buy it far away.\nYou began alone.\nMy brother helped me.\n"
            "Tell us about the oven.\nI built it.\nAnd your plans?\nA second oven.\nBy Dana Hill",
            [
                ["Of course. We sell half."],
                ["Flour.", "I buy it far away."],
                ["My brother helped me."],
                ["I built it."],
                ["A second oven."],
            ],
        ),
        (
            RU,
            "Встретились с пекарем.\nВы печёте сами?\nДа, мы с братом.\nЧто трудно?\n"
            "Мука. Я вожу её издалека.\nКакие у вас планы?\nВторая печь.\nСпасибо!",
            [["Да, мы с братом."], ["Мука. Я вожу её издалека."], ["Вторая печь."]],
        ),
        (
            KK,
            "Наубайшымен кездестік.\nСіз жалғыз ба едіңіз?\nЖоқ, інім көмектесті, біз екеуміз.\nНе қиын?\n"
            "Ұн. Мен оны алыстан тасимын.\nЖоспарыңыз қандай?\nЕкінші пеш саламын.",
            [
                ["Жоқ, інім көмектесті, біз екеуміз."],
                ["Ұн. Мен оны алыстан тасимын."],
                ["Екінші пеш саламын."],
            ],
        ),
    ],
)
def test_an_interview_needs_no_marks_where_its_questions_are_put_to_somebody_who_answers_of_himself(
    language: str, body: str, answers: list[list[str]]
) -> None:
    assert said(body, language) == answers


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (  # an explanation for readers
            EN,
            "The tax changes.\nWho will pay?\nShops will.\nWhen must you pay?\nIn May.\n"
            "Where do you pay?\nAt a bank.",
        ),
        (RU, "Налог изменился.\nКто платит?\nМагазины.\nКогда вам платить?\nВ мае.\nГде платить?\nВ банке."),
        (  # headings of a report
            EN,
            "We went to the coast.\nWhere did the sea go?\nWe saw sand.\nWho is to blame?\nI asked the mayor."
            "\nWhat comes next?\nNobody told us.",
        ),
        (  # two questions may stand in any column
            EN,
            "I walked home.\nDo you know that smell?\nI do.\nAre you sure?\nI am not.",
        ),
    ],
)
def test_questions_that_ask_nobody_or_are_answered_by_nobody_make_no_interview(
    language: str, body: str
) -> None:
    assert said(body, language) == []


@pytest.mark.parametrize(
    ("attribution", "speech"),
    [
        ("judge Askar Orazov said as he rose.", [["The road was a private gate"]]),
        ("retired truck driver Askar Orazov recalled.", [["The road was a private gate"]]),
        ("which Askar Orazov said he had never read.", []),
        ("and Askar Orazov said nothing.", []),
    ],
)
def test_a_calling_without_an_article_before_a_name_attributes_speech(
    attribution: str, speech: list[list[str]]
) -> None:
    for opening, closing in ('""', "''", "“”"):
        assert said(f"{opening}The road was a private gate,{closing} {attribution}", EN) == speech


def test_single_marks_reopen_speech_like_double_ones() -> None:
    for opening, closing in ('""', "''", "‘’"):
        body = f"{opening}It rests on one word,{closing} Orazov said, {opening}and on a notebook.{closing}"
        assert said(body, EN) == [["It rests on one word", "and on a notebook"]]


def test_where_dashes_open_answers_alone_the_words_between_two_answers_are_the_interviewers() -> None:
    body = (
        "Мы встретили врача.\nСтрашно?\n– Бывает.\nТогда поём.\nЧто поёте?\n– Про степь.\n"
        "Вас зовут героем.\n– Пусть зовут печника.\nО зиме\nХолодно?\n– Терпимо."
    )
    assert said(body, RU) == [
        ["Бывает.", "Тогда поём."],
        ["Про степь."],
        ["Пусть зовут печника."],
        ["Терпимо."],
    ]


def test_a_label_of_an_interview_may_be_shortened_after_the_first_time() -> None:
    body = (
        "Steppe Review: Why here?\nDana Orazova: I was born there.\nSteppe Review: And then?\n"
        "Orazova: A book.\nSteppe Review: It is about salt.\nD.O.: And about women."
    )
    assert said(body, EN) == [["I was born there."], ["A book."], ["And about women."]]


def test_an_interview_may_be_set_with_labels() -> None:
    body = "We met Dana.\nQ: Why here?\nA: I was born there.\nMy sister too.\nQ: What comes next?\nA: A book."
    assert said(body, EN) == [["I was born there.", "My sister too."], ["A book."]]


def test_stage_directions_are_no_part_of_an_answer() -> None:
    body = "Кездестік.\n– Қорықпайсыз ба?\n– Жоқ. (Күледі.) Үйрендік.\n– Енді ше?\n– Көрерміз."
    assert said(body, KK)[0] == ["Жоқ.", "Үйрендік."]


def test_a_name_and_a_title_below_speech_attribute_it() -> None:
    body = "Ауыл өсті.\n– Біз кезінде қаулы алғанбыз.\nЗейнеп Оразова, ауыл әкімі\nЖиын бітті."
    assert said(body, KK) == [["Біз кезінде қаулы алғанбыз."]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (KK, "Оқи отырыңыз: «Үйден газ иісі шықса, не істеу керек?»"),
        (RU, "Читайте также: «Как вода пришла в степь и осталась там»"),
        (EN, "Read also: “How the river came back to the steppe”"),
    ],
)
def test_the_title_of_another_article_is_no_quote(language: str, body: str) -> None:
    assert said(body, language) == []


def test_items_of_a_list_do_not_answer_the_question_above_them() -> None:
    assert (
        said("Что изменилось?\n– ставка выросла вдвое;\n– порог снизился.\nЧто дальше?\nСрок – март.", RU)
        == []
    )


def test_speakers_who_take_turns_in_a_paragraph_have_a_quote_each() -> None:
    body = "«Письмо писали на кухне», — вспоминает Громова. «Под ним и подпишемся», — добавляет Мусин."
    assert said(body, RU) == [["Письмо писали на кухне"], ["Под ним и подпишемся"]]


def test_a_lone_dash_paragraph_belongs_to_whoever_the_sentence_before_announces() -> None:
    body = "Сарапшы Асқар Оразов жағдайды түсіндірді.\n– Деректің тазалығы маңызды.\nЖиын аяқталды."
    assert said(body, KK) == [["Деректің тазалығы маңызды."]]


def test_what_follows_the_attribution_is_no_part_of_the_quote() -> None:
    assert said("– Жол бітеді, – деді ол. Кейін жиын жалғасты.", KK) == [["Жол бітеді"]]


def test_a_language_without_words_of_speech_has_no_quotes() -> None:
    assert quotes.find("Sarlavha\n«Yoʻl ochildi», – dedi u.", "other") == ()


_PIECES = st.sampled_from(
    [
        *"«»“”\"'’\n 3\u00a0\u00ad\r😀—",
        *("– ", " – ", ", – ", "- ", ": ", ", ", ". ", "? ", "! ", "… ", "А.", "Q: ", "A: ", "(Күледі.)"),
        *("деді", "деп айтты", "айтуынша", "Бұл туралы", "Рақмет", "ол", "жол", "Асқар Оразов"),
        *("сказал", "говорится", "По словам", "он", "дорога", "said", "she", "a road"),
    ]
)


@given(st.lists(_PIECES, max_size=60).map("".join), st.sampled_from([KK, RU, EN]))
def test_parts_are_slices_in_order_that_never_overlap_whatever_the_text(text: str, language: str) -> None:
    parts = [part for spoken in quotes.find(text, language) for part in spoken.parts]
    assert all(0 <= part.start < part.end <= len(text) for part in parts)
    assert all(a.end <= b.start for a, b in pairwise(parts))
    assert all(part.of(text) == part.of(text).strip() for part in parts)


@given(st.text(max_size=120), st.sampled_from([KK, RU, EN]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    assert all(spoken.parts for spoken in quotes.find(text, language))
