"""A digest: what Telegram takes whatever it is made of, each heading once, and the rest a tap away."""

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions import Open, Rest, Why, unpack
from bot.extract.lexicon.topics import TOPICS
from bot.render.citation import Reader
from bot.render.digest import Page, digest
from bot.render.html import MAX_UNITS
from bot.sandbox.markup import utf16_length
from storage.records import Article, Outlet, Quote
from tests.render.made import ADDRESSES, ARTICLES, KAZAKH, QUOTES, READERS, article, quote, seen, texts

HEADINGS = ("people", "words", *TOPICS)
KEY = "0123456789abcdef" * 2


@dataclass(frozen=True, slots=True)
class Item:
    article: Article
    heading: str
    quote: Quote | None
    also: Sequence[Outlet] = ()


ITEMS = st.builds(
    Item,
    ARTICLES,
    st.sampled_from(HEADINGS),
    st.none() | QUOTES,
    st.lists(st.builds(Outlet, texts(200), ADDRESSES), max_size=6),
)


def item(heading: str, headline: str, said: Quote | None = None) -> Item:
    return Item(article(headline=headline), heading, said)


def page(items: Sequence[Item], rest: int = 0, position: int = 0) -> Page:
    return Page(KEY, items, position, rest)


@settings(max_examples=30)  # the largest hold a megabyte
@given(st.lists(ITEMS, max_size=10), READERS, st.integers(0, 50))
def test_telegram_takes_a_digest_of_anything(items: list[Item], reader: Reader, rest: int) -> None:
    messages = digest("Таңғы шолу, 22 қараша, жексенбі", page(items, rest), reader)
    texts = [seen(message).text for message in messages]
    assert all(0 < utf16_length(text) <= MAX_UNITS for text in texts)
    assert [bool(message.buttons) for message in messages] == [False] * (len(messages) - 1) + [True]


@given(st.lists(st.sampled_from(HEADINGS), min_size=1, max_size=10), READERS)
def test_every_heading_stands_once_above_its_articles(of_items: list[str], reader: Reader) -> None:
    plain = [item(heading, f"Мақала {n}.") for n, heading in enumerate(of_items)]
    text = "\n\n".join(seen(message).text for message in digest("Шолу", page(plain), reader))
    blocks = text.split("\n\n")
    headings = list(dict.fromkeys(of_items))
    names = [reader.t(f"{h}-heading") if h in ("people", "words") else reader.t.topic(h) for h in headings]
    assert [block for block in blocks if block in names] == names
    expected = [n for heading in headings for n, each in enumerate(plain) if each.heading == heading]
    assert [block.split("\n")[0] for block in blocks if block.startswith("Мақала")] == [
        f"Мақала {n}." for n in expected
    ]


def test_an_article_stands_with_its_headline_quotation_speaker_and_time() -> None:
    (message,) = digest("Шолу, 22 қараша", page([item("water-ecology", "Ауылға су келді", quote())]), KAZAKH)
    assert seen(message).text == (
        "Шолу, 22 қараша\n\nСу және табиғат\n\nАуылға су келді\nАрнаға су келді.\nАсқар Оразов\n"
        "Дала хабары · 09:30"
    )
    assert seen(message).of("blockquote") == ["Арнаға су келді."]


def test_an_article_without_a_quotation_has_headline_and_time() -> None:
    (message,) = digest("Шолу", page([item("sport", "Ойын басталды")]), KAZAKH)
    assert seen(message).text == "Шолу\n\nСпорт\n\nОйын басталды\nДала хабары · 09:30"


def test_who_else_tells_it_stands_below_each_name_leading_there() -> None:
    outlets = [Outlet(f"Көз {n}", f"https://{n}.example/") for n in range(1, 7)]
    (message,) = digest("Шолу", page([Item(article(), "sport", None, outlets)]), KAZAKH)
    assert seen(message).text.endswith("\nДала хабары · 09:30\nТағы жазған: Көз 1, Көз 2, Көз 3 +3")
    assert seen(message).of("text_link")[1:] == ["Көз 1", "Көз 2", "Көз 3"]


def test_what_has_no_room_is_a_button_away() -> None:
    (message,) = digest("Шолу", page([item("sport", "Ойын басталды")], rest=7, position=10), KAZAKH)
    ((more, why, settings),) = message.buttons
    assert (more.text, unpack(more.data or "")) == ("Тағы 7 мақала", Rest(KEY, 11))
    assert unpack(why.data or "") == Why(KEY, 11)
    assert unpack(settings.data or "") == Open("preferences")


def test_a_digest_that_shows_all_offers_no_more() -> None:
    (message,) = digest("Шолу", page([item("sport", "Ойын басталды")]), KAZAKH)
    assert [button.text for row in message.buttons for button in row] == ["Неге келді?", "⚙️ Баптаулар"]


def test_a_long_digest_goes_on_in_another_message_between_articles() -> None:
    long = [item("sport", f"Ойын {n}", quote(parts=(f"{n} " + "сөз " * 400,))) for n in range(8)]
    messages = digest("Шолу", page(long), KAZAKH)
    assert len(messages) > 1
    for message in messages:
        text = seen(message)
        assert len(text.of("expandable_blockquote")) == text.text.count("Дала хабары") > 0
