"""Dates as they are printed. Each is the same moment, or the same day."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.dates import Moment, read

ALMATY = ZoneInfo("Asia/Almaty")
AT = datetime(2025, 8, 15, 8, 51, tzinfo=UTC)
DAY = datetime(2025, 8, 15, tzinfo=UTC)
NOW = datetime(2025, 8, 15, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "Fri, 15 Aug 2025 13:51:00 +0500",
        "Mon, 15 Aug 2025 13:51:00 +0500",
        "15 Aug 2025 13:51:00 +0500",
        "Fri, 15 Aug 25 13:51:00 +0500",
        "Fri, 15 August 2025 13:51 +05",
        "Fri, 15 Aug 2025 08:51:00 GMT",
        "Fri, 15 Aug 2025 08:51:00 Z",
        "Fri, 15 Aug 2025 08:51:00 -0000",
        "Fri, 15 Aug 2025 11:51:00 MSK",
        "Fri, 15 Aug 2025 13:51:00 ALMT",
        "Fri, 15 Aug 2025 13:51:00 UZT",
        "Fri, 15 Aug 2025 14:51:00 KGT",
        "Fri, 15 Aug 2025 14:51:00 +06",
        "Fri, 15 Aug 2025 14:51:00 +06:00",
        "Fri, 15 Aug 2025 13:51:00 GMT+5",
        "Fri, 15 Aug 2025 13:51:00 UTC+05:00",
        "Fri, 15 Aug 2025 04:51:00 EDT",
        "Fri, 15 Aug 2025 13:51:00",
        "Fri Aug 15 2025 13:51:00 GMT+0500 (West Kazakhstan Time)",
        "Fri Aug 15 11:51:00 MSK 2025",
        "Пт, 15 авг 2025 13:51:00 +0500",
        "2025-08-15T13:51:00+05:00",
        "2025-08-15T13:51:00+0500",
        "2025-08-15T13:51+05",
        "2025-08-15T08:51:00Z",
        "2025-08-15T08:51:00.000Z",
        "2025-08-15T08:51:00.0000000Z",
        "2025-08-15 08:51:00 UTC",
        "2025-08-15 13:51:00 +0500",
        "2025-08-15 13:51:00",
        "2025-08-15T13:51",
        "20250815T135100",
        "2025-8-15 13:51",
        "2025/08/15 13:51",
        "15.08.2025 13:51",
        "15.08.2025, 13:51",
        "13:51 15.08.2025",
        "13:51 / 15.08.2025",
        "15.08.25 13:51",
        "15/08/2025 13:51",
        "15-08-2025 13:51",
        "13:51, 15 Тамыз 2025",
        "15 тамыз 2025, 13:51",
        "2025 жылғы 15 тамыз, 13:51",
        "2025 жылдың 15 тамызында 13:51",
        "2025 ж. 15 тамыз 13:51",
        "15 там. 2025 13:51",
        "Жұма, 15 тамыз 2025 ж. 13:51",
        "15 tamyz 2025, 13:51",
        "15 августа 2025, 13:51",
        "15 августа 2025 года в 13:51",
        "15 августа 2025 г., 13:51",
        "Опубликовано: 15 августа 2025, 13:51",
        "пятница, 15 августа 2025 13:51",
        "15 Авг. 2025 13:51",
        "15 avgust 2025 13:51",
        "August 15, 2025 13:51",
        "Aug. 15, 2025, 1:51 p.m.",
        "15th August 2025, 1:51 PM",
        "Friday, August 15, 2025 at 1:51 pm",
        "бүгін, 13:51",
        "Бүгін 13:51",
        "сегодня, 13:51",
        "Сегодня в 13:51",
        "today, 13:51",
        "15 тамыз, 13:51",
        "15 августа, 13:51",
        "Aug 15, 13:51",
        "1755247860",
        "1755247860000",
        "1755247860.25",
    ],
)
def test_all_ways_to_print_a_moment_are_that_moment(written: str) -> None:
    assert read(written, ALMATY, NOW) == Moment(AT, has_time=True)


@pytest.mark.parametrize(
    "written",
    [
        "2025-08-15",
        "20250815",
        "15.08.2025",
        "15 тамыз 2025",
        "2025 жылғы 15 тамыз",
        "15 августа 2025 года",
        "August 15, 2025",
        "Fri, 15 Aug 2025",
        "15 тамыз",
        "бүгін",
        "сегодня",
    ],
)
def test_a_day_alone_is_a_day(written: str) -> None:
    assert read(written, ALMATY, NOW) == Moment(DAY, has_time=False)


@pytest.mark.parametrize(
    ("written", "ago"),
    [
        ("2 часа назад", timedelta(hours=2)),
        ("час назад", timedelta(hours=1)),
        ("15 минут назад", timedelta(minutes=15)),
        ("15 мин. назад", timedelta(minutes=15)),
        ("2 сағат бұрын", timedelta(hours=2)),
        ("15 минут бұрын", timedelta(minutes=15)),
        ("2 hours ago", timedelta(hours=2)),
        ("an hour ago", timedelta(hours=1)),
        ("только что", timedelta()),
        ("вчера, 17:00", timedelta(days=1)),
        ("кеше, 17:00", timedelta(days=1)),
        ("Yesterday at 17:00", timedelta(days=1)),
        ("позавчера в 17:00", timedelta(days=2)),
    ],
)
def test_what_is_counted_from_now_is_counted_from_the_time_of_reading(written: str, ago: timedelta) -> None:
    assert read(written, ALMATY, NOW) == Moment(NOW - ago, has_time=True)


@pytest.mark.parametrize(
    ("written", "ago"),
    [("вчера", 1), ("кеше", 1), ("3 дня назад", 3), ("3 күн бұрын", 3), ("2 weeks ago", 14)],
)
def test_days_ago_are_a_day(written: str, ago: int) -> None:
    assert read(written, ALMATY, NOW) == Moment(DAY - timedelta(days=ago), has_time=False)


MONTHS = {
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "kk, on": "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда "
    "қарашада желтоқсанда",
    "kk, its": "қаңтарының ақпанының наурызының сәуірінің мамырының маусымының шілдесінің тамызының "
    "қыркүйегінің қазанының қарашасының желтоқсанының",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ru, bare": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "ru, in": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "ru, short": "янв фев мар апр мая июн июл авг сен окт ноя дек",
    "en": "January February March April May June July August September October November December",
    "en, short": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "en, shorter": "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.",
}


@pytest.mark.parametrize("forms", MONTHS.values(), ids=MONTHS)
def test_every_month_is_known_in_every_form(forms: str) -> None:
    for number, name in enumerate(forms.split(), 1):
        expected = Moment(datetime(2024, number, 7, tzinfo=UTC), has_time=False)
        for written in (f"7 {name} 2024", f"7 {name.upper()} 2024", f"2024 жылғы 7 {name}"):
            assert read(written, ALMATY, NOW) == expected, written


def test_a_name_of_a_zone_means_what_it_meant_then() -> None:
    before = read("Wed, 28 Feb 2024 13:00:00 ALMT", None)
    after = read("Sat, 02 Mar 2024 13:00:00 ALMT", None)
    assert before is not None
    assert after is not None
    assert (before.at.utcoffset(), after.at.utcoffset()) == (timedelta(hours=6), timedelta(hours=5))


@pytest.mark.parametrize(
    "written",
    [
        "",
        "x",
        "бүгінгі жиын",
        "32.13.2026",
        "0000-00-00",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-12:00",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "0",
        "123456789012345",
        "12:30",
        "15 тамыз 1989",
        "31 февраля 2025",
        "2026-08-15",
        "16.08.2025",
        "15.08.2025 13:51 в городе",
        "15 тамызда Алматыда жиын өтті",
        "-",
        "2025",
        "1" * 9999,
        "Sun, 17 Aug 2025 13:51:00 +0500",
    ],
)
def test_what_is_no_date_or_cannot_be_is_none(written: str) -> None:
    assert read(written, ALMATY, NOW) is None


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("Fri, 15 Aug 2025 13:51:00 GMT", AT),  # a local time that is called Greenwich's
        ("2025-08-15T12:00:40Z", NOW - timedelta(hours=4, minutes=59, seconds=20)),
        ("2025-08-15T17:02:00+05:00", NOW),  # a clock that is fast
    ],
)
def test_no_moment_is_in_the_future(written: str, at: datetime) -> None:
    assert read(written, ALMATY, NOW) == Moment(at, has_time=True)


def test_a_date_is_found_among_other_words_where_it_is_looked_for() -> None:
    around = "Автор: Асқар Оразов | 15 тамыз 2025, 13:51 | 340 рет қаралды"
    assert read(around, ALMATY, NOW) is None
    assert read(around, ALMATY, NOW, anywhere=True) == Moment(AT, has_time=True)


@given(st.text(max_size=120) | st.from_regex(r"[0-9a-zа-яқі:.,+ TZ/-]{0,60}", fullmatch=True), st.booleans())
def test_any_text_is_a_moment_within_the_age_of_the_web_or_none(written: str, anywhere: bool) -> None:
    found = read(written, ALMATY, NOW, anywhere=anywhere)
    assert found is None or (found.at.year >= 1990 and (not found.has_time or found.at <= NOW))
