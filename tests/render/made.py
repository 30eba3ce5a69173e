"""Records as the renderer gets them, made of whatever a hostile page may hold; and what a reader sees of a
message. All people and their words are invented."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from hypothesis import strategies as st

from bot.i18n import LANGUAGES, translator
from bot.links import addressed
from bot.render.citation import Reader
from bot.sandbox.formatting import Formatted, format_text
from bot.sandbox.keyboards import checked_keyboard
from storage.records import Article, Message, Outlet, Person, Quote

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
ALMATY = ZoneInfo("Asia/Almaty")
KAZAKH, RUSSIAN, ENGLISH = (Reader(translator(language), ALMATY, NOW) for language in LANGUAGES)

ORAZOV = Person(7, "Асқар Оразов", None, "Асқар Оразов", "Аскар Оразов", "Askar Orazov", 3)
QUOTE = Quote(
    id=31,
    article_id=5,
    parts=("Арнаға су келді.",),
    interrupted=(),
    is_key=True,
    person=ORAZOV,
    by_office=False,
    label="Асқар Оразов",
    said_at=NOW.replace(hour=4),
    has_time=True,
    source="Дала хабары",
    url="https://news.example/5",
    headline="Ауылға су келді",
)
ARTICLE = Article(
    id=5,
    source="Дала хабары",
    url="https://news.example/5",
    language="kk",
    headline="Ауылға су келді",
    said_at=NOW.replace(hour=4),
    has_time=True,
    seen_at=NOW,
    stems=frozenset(),
    topics=("water-ecology",),
    people=(7,),
    headline_people=(),
    quotes=(QUOTE,),
    history=False,
)


def quote(**given: Any) -> Quote:
    return replace(QUOTE, **given)


def article(**given: Any) -> Article:
    return replace(ARTICLE, **given)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a reader sees: the text, and the pieces of it that are of each kind."""

    text: str
    entities: tuple[MessageEntity, ...]

    def of(self, kind: str) -> list[str]:
        units = self.text.encode("utf-16-le")
        return [
            units[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le")
            for entity in self.entities
            if entity.type == kind
        ]


def seen(message: Message) -> Seen:
    """The message as Telegram shows it. Raises ApiError for one that it refuses."""
    message = addressed(message, "dayek_bot")
    formatted: Formatted = format_text(message.html, "HTML", None)
    rows = [
        [InlineKeyboardButton(text=b.text, callback_data=b.data, url=b.url) for b in row]
        for row in message.buttons
    ]
    checked_keyboard(InlineKeyboardMarkup(inline_keyboard=rows) if rows else None)
    return Seen(formatted.text, formatted.entities)


READERS = st.builds(
    lambda language, zone, now: Reader(translator(language), ZoneInfo(zone), now),
    st.sampled_from(LANGUAGES),
    st.sampled_from(["Asia/Almaty", "Pacific/Kiritimati", "Pacific/Midway"]),
    st.integers(0, 5000).map(lambda days: NOW + timedelta(days=days)),
)

_PIECES = st.sampled_from(
    [*'<>&"\'«»“”', "</b>", "<a href=", "&amp;", "&#0;", "\u202e", "\u200f", "\u2067", "\x00", "\x1b[2J",
     "\r\n", "\n", " ", "\u00a0", "\ud83d", "\ude00", "\U0001f600",
     "e\u0301", "👩‍👩‍👧", "Сөз. ", "сөз", "word ", "{$x}"]
)  # fmt: skip


def texts(longest: int) -> st.SearchStrategy[str]:
    """What a page may hold: marks of all kinds, any characters, and far too much of them."""
    mixed = st.lists(_PIECES | st.text(max_size=8), max_size=20).map("".join)
    return mixed | st.tuples(mixed, st.integers(1, longest)).map(lambda pair: (pair[0] * pair[1])[:longest])


ADDRESSES = st.none() | st.sampled_from(
    ["https://news.example/a?b=c&d=%22#e", 'https://news.example/"onclick="x', "https://news.example/'><b>",
     "javascript:alert(1)", "data:text/html,x", "tg://user?id=1", "https://", "https://a b", "https://x/\ud800",
     "https://x/\n", "https://x/\u202e", "//news.example", "HTTPS://news.example/", "https://x/" + "y" * 5000]
) | st.text(max_size=20).map("https://news.example/{}".format)  # fmt: skip

MOMENTS = st.datetimes().map(lambda naive: naive.replace(tzinfo=UTC))

PEOPLE: st.SearchStrategy[Person] = st.builds(
    Person,
    id=st.integers(1, 10**15),
    name=texts(10_000),
    figure=st.sampled_from([None, "no-such-figure"]),
    name_kk=st.none() | texts(10_000),
    name_ru=st.none() | texts(200),
    name_en=st.none() | texts(200),
    quotes=st.integers(0, 10**6),
)


def _with_parts(parts: list[str], interrupted: list[bool]) -> Callable[[Quote], Quote]:
    return lambda made: replace(made, parts=tuple(parts), interrupted=tuple(interrupted[: len(parts) - 1]))


QUOTES: st.SearchStrategy[Quote] = st.builds(
    lambda made, reshape: reshape(made),
    st.builds(
        Quote,
        id=st.integers(1, 10**15),
        article_id=st.integers(1, 10**15),
        parts=st.just(("",)),
        interrupted=st.just(()),
        is_key=st.booleans(),
        person=st.none() | PEOPLE,
        by_office=st.booleans(),
        label=st.none() | texts(10_000),
        said_at=MOMENTS,
        has_time=st.booleans(),
        source=texts(10_000),
        url=ADDRESSES,
        headline=texts(10_000),
        also=st.lists(st.builds(Outlet, texts(200), ADDRESSES), max_size=6).map(tuple),
    ),
    st.builds(
        _with_parts,
        st.lists(texts(6_000), min_size=1, max_size=4),
        st.lists(st.booleans(), min_size=3, max_size=3),
    ),
)

ARTICLES: st.SearchStrategy[Article] = st.builds(
    Article,
    id=st.integers(1, 10**15),
    source=texts(10_000),
    url=ADDRESSES,
    language=st.sampled_from(["kk", "ru", "en", "other"]),
    headline=texts(10_000),
    said_at=MOMENTS,
    has_time=st.booleans(),
    seen_at=MOMENTS,
    stems=st.just(frozenset()),
    topics=st.just(()),
    people=st.just(()),
    headline_people=st.just(()),
    quotes=st.just(()),
    history=st.booleans(),
)
