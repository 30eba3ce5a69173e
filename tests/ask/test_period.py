from datetime import date, timedelta
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ask.period import Period, find
from bot.extract.lexicon import listed

TODAY = date(2026, 3, 4)  # a Wednesday


def _period(text: str) -> str:
    """The period as since/until, an open end empty; "-" for none."""
    found, _ = find(text, TODAY)
    return "-" if found is None else f"{found.since or ''}/{found.until or ''}"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ("бүгін; бугин; сегодня; today; сегодняшние; бүгінгі", "2026-03-04/2026-03-04"),
        ("кеше; вчера; yesterday; кешегі; вчерашние", "2026-03-03/2026-03-03"),
        ("позавчера; алдыңғүні; 2 дня назад; 2 күн бұрын; two days ago", "2026-03-02/2026-03-02"),
        ("соңғы 3 күнде; за 3 дня; за последние три дня; last 3 days; 3d; үш күнде; in the past three days",
         "2026-03-01/2026-03-04"),
        ("соңғы үш аптада; за последние три недели; 3w; over the last 3 weeks; үш аптаның ішінде",
         "2026-02-11/2026-03-04"),
        ("2m; за два месяца; соңғы екі айда; in the last two months", "2026-01-04/2026-03-04"),
        ("соңғы он екі айда; за двенадцать месяцев; last twelve months; past year; за последний год",
         "2025-03-04/2026-03-04"),
        ("7d; за неделю; соңғы аптада; бір аптада; past week; over the last week; за последнюю неделю; "
         "соңғы 7 күн ішінде; в последние дни; соңғы күндері; in recent days", "2026-02-25/2026-03-04"),
        ("за сутки; за последние 24 часа; соңғы тәулікте; last 24 hours", "2026-03-03/2026-03-04"),
        ("осы аптада; бұл аптада; на этой неделе; this week", "2026-03-02/2026-03-08"),
        ("өткен аптада; откен аптада; на прошлой неделе; last week; неделю назад; a week ago; "
         "quotes from last week", "2026-02-23/2026-03-01"),
        ("осы айда; в этом месяце; this month", "2026-03-01/2026-03-31"),
        ("өткен айда; в прошлом месяце; last month; в феврале; ақпанда; in February",
         "2026-02-01/2026-02-28"),
        ("биыл; биылғы; в этом году; this year; осы жылы; в 2026 году; 2026 жылы; in 2026",
         "2026-01-01/2026-12-31"),
        ("былтыр; өткен жылы; в прошлом году; last year; в 2025 году; 2025 жылы; in 2025; за 2025 год; 2025",
         "2025-01-01/2025-12-31"),
        ("с 1 сентября; 1 қыркүйектен бері; since 1 September; since September 1st; с 01.09.2025; "
         "2025-09-01 бастап; с сентября; қыркүйектен бері; after September; 1-қыркүйектен бастап",
         "2025-09-01/"),
        ("since 2025; с 2025 года; 2025 жылдан бері; с прошлого года; былтырдан бері", "2025-01-01/"),
        ("с начала года; жыл басынан бері; since the beginning of the year; с начала этого года",
         "2026-01-01/"),
        ("с понедельника; дүйсенбіден бері; since Monday", "2026-03-02/"),
        ("в понедельник; дүйсенбіде; on Monday", "2026-03-02/2026-03-02"),
        ("в прошлую среду; өткен сәрсенбіде; last Wednesday", "2026-02-25/2026-02-25"),
        ("в сентябре; қыркүйекте; in September; за сентябрь; қыркүйек айында; сентябрь 2025 года",
         "2025-09-01/2025-09-30"),
        ("в марте; наурызда; in March", "2026-03-01/2026-03-31"),
        ("в сентябре 2024 года; 2024 жылғы қыркүйекте; in September 2024", "2024-09-01/2024-09-30"),
        ("1 сентября; 1 қыркүйекте; on 1 September; September 1; 01.09.2025; 2025-09-01; 01/09/2025; 01.09; "
         "1-го сентября; қыркүйектің 1-інде; 1st of September; 2025 жылғы 1 қыркүйекте; первого сентября",
         "2025-09-01/2025-09-01"),
        ("с 1 по 5 сентября; 1-5 қыркүйек; from 1 to 5 September; 1–5 сентября; September 1-5; "
         "1 мен 5 қыркүйек аралығында; between 1 and 5 September; 1 қыркүйектен 5 қыркүйекке дейін; "
         "с 01.09.2025 по 05.09.2025", "2025-09-01/2025-09-05"),
        ("с декабря по январь; желтоқсаннан қаңтарға дейін; from December to January",
         "2025-12-01/2026-01-31"),
        ("с 28 февраля по 7 марта; from 28 February to 7 March", "2026-02-28/2026-03-07"),
        ("с 1 сентября по 5 октября 2024 года; from 1 September to 5 October 2024", "2024-09-01/2024-10-05"),
        ("с 2023 по 2025 год; 2023-2025; from 2023 to 2025", "2023-01-01/2025-12-31"),
        ("до 1 марта; 1 наурызға дейін; until 1 March", "/2026-03-01"),
        ("before 1 March", "/2026-02-28"),
        ("29 февраля; 29 ақпан; 29 February", "2024-02-29/2024-02-29"),
    ],
)  # fmt: skip
def test_a_time_is_understood_as_people_call_it(texts: str, expected: str) -> None:
    assert {text: _period(text) for text in texts.split("; ")} == dict.fromkeys(texts.split("; "), expected)


@pytest.mark.parametrize(
    "text",
    [
        "Оразов о воде", "с Оразовым", "Май", "Theresa may go", "a march on the capital", "Наурыз туралы",
        "Қаңтар оқиғасы туралы", "о бюджете на 2027 год", "2027 жылға арналған бюджет", "Қазақстан 2050",
        "об окружающей среде", "Алматы-2011", "три кита", "31 февраля", "2025-13-40", "99.99.9999", "", "0",
        "1.5", "о августе и марте", "в день города", "Жұма Оразов",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_time_is_left_to_the_subject(text: str) -> None:
    assert find(text, TODAY) == (None, text)


def test_a_line_break_stands_where_the_period_was() -> None:
    assert find("Оразов за неделю о воде", TODAY)[1] == "Оразов \n о воде"
    assert find("this year's quotes", TODAY)[1] == "\n quotes"


def test_centuries_back_are_as_far_back_as_articles_go() -> None:
    assert _period("за 999 лет") == "1970-03-04/2026-03-04"


WORDS = listed(
    """с по за в до 1 5 31 29 2025 9999 0 сентября февраля қыркүйектен дейін бері last the past 3 week weeks
    ago from to since - . / 01 09 неделю прошлой осы аптада жыл басынан Оразов о 7d"""
)


@given(st.one_of(st.text(), st.lists(st.sampled_from(sorted(WORDS)), max_size=12).map(" ".join)))
def test_any_text_has_a_period_or_none_and_what_is_left_is_of_the_text(text: str) -> None:
    period, rest = find(text, TODAY)
    if period is None:
        assert rest == text
        return
    assert isinstance(period, Period)
    assert (period.since or date.min) <= (period.until or date.max)
    before, _, after = rest.partition("\n")
    assert "\n" in text or (text.startswith(before) and text.endswith(after))


@given(st.integers(0, 20_000))
def test_a_week_is_seven_days_on_any_day(days: int) -> None:
    today = date(1975, 1, 1) + timedelta(days)
    period, _ = find("past week", today)
    assert period == Period(today - timedelta(7), today)
    week, _ = find("last week", today)
    assert week is not None
    assert week.since is not None
    assert week.until is not None
    assert (week.since.weekday(), week.until.weekday()) == (0, 6)
    assert week.until < today


@pytest.mark.parametrize("part", ["-", "1-", "9", "с ", "за последние ", "1 сентября ", "«", "А"])
def test_ten_megabytes_are_not_read_as_a_question(part: str) -> None:
    text = part * (10_000_000 // len(part))
    start = process_time()
    find(text, TODAY)
    assert process_time() - start < 30  # reading it word by word would take hours
