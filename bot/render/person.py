"""The pages that links lead to: a person, a quote, a topic."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.actions import About, Action, Follow, FollowAtOnce, Quotes
from bot.extract.lexicon import figures
from bot.extract.lexicon.topics import TOPICS
from bot.i18n import Translator
from bot.links import Page, share
from bot.render.citation import (
    MOST_OF_HEADLINE,
    Reader,
    also,
    dated,
    linked_name,
    person_name,
    speaker,
    words,
)
from bot.render.doubts import Rows, mistake
from bot.render.html import Piece, bold, capitalised, joined, label, link, plain, split, web_address
from bot.render.quotes import cited, own_quote
from storage.profiles import Company, Topics
from storage.records import Button, Message, Person, Quote

MOST_OFFICES = 6  # lines; nobody held more great offices that are asked for
MOST_SHARED = 100  # UTF-16 units of text beside a shared link


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a person: the last quotes, of what he speaks, and with whom he is named."""

    person: Person
    quotes: Sequence[Quote]
    topics: Topics
    company: Company


def person_page(profile: Profile, reader: Reader) -> tuple[Message, ...]:
    """The messages of a person's page: one, unless the quotes are long."""
    person, t = profile.person, reader.t
    name = person_name(person, t.language)
    facts = [*_offices(person, reader), _topics(profile.topics, t), _company(profile.company, t)]
    title = joined("\n", (bold(plain(name)), *facts))
    said = [own_quote(quote, reader) for quote in profile.quotes]
    rows = _ways_on(Page("person", str(person.id)), Quotes(person.id) if said else None, name, t)
    rows += mistake(profile.quotes, t)
    return _messages([title, *(said or [plain(t("wordless"))])], rows)


def _offices(person: Person, reader: Reader) -> Iterator[Piece]:
    """The offices with their dates: those held now, then the former ones, the last first."""
    today = reader.now.astimezone(reader.zone).date()
    terms = figures.offices(person.figure) if person.figure else ()
    held = [term for term in terms if term.covers(today)]
    former = [term for term in terms if term.until and term.until <= today]
    former.sort(key=lambda term: term.since, reverse=True)
    for term in [*held, *former][:MOST_OFFICES]:
        yield plain(capitalised(_office(term, today, reader.t)))


def _office(term: figures.Term, today: date, t: Translator) -> str:
    name = figures.OFFICES[term.office].name(t.language)
    if term.covers(today):
        return f"{name}, {t.since(term.since, today)}"
    assert term.until is not None  # noqa: S101 - what is over has an end
    time = t("period", since=t.day(term.since, today), until=t.day(term.until, today))
    return f"{t('former', x=name)}, {time}"


def _topics(topics: Topics, t: Translator) -> Piece:
    listed = [plain(f"{t.topic(slug)} {times}") for slug, times in topics.most if slug in TOPICS]
    return _listed(t("person-topics", n=topics.of), listed)


def _company(company: Company, t: Translator) -> Piece:
    listed = [linked_name(other, t.language) + plain(f" {times}") for other, times in company.most]
    return _listed(t("person-company", n=company.of), listed)


def _listed(title: str, listed: Sequence[Piece]) -> Piece:
    return plain(f"{title} ") + joined(" · ", listed) if listed else Piece()


def quote_page(quote: Quote, remark: str | None, reader: Reader) -> tuple[Message, ...]:
    """The message of one quote: the words, who said them in which office, a remark, where and when."""
    t, said_by = reader.t, quote.person
    title = link(plain(label(quote.headline, MOST_OF_HEADLINE)), quote.url)
    said, about = (words(quote), speaker(quote, reader)), plain(remark or "")
    lines = (*said, about, title, dated(quote, reader), also(quote.also, reader))
    name = person_name(said_by, t.language) if said_by else ""
    shared = _share(Page("quote", str(quote.id)), name or quote.headline, t)
    below = mistake([quote], t)
    if said_by is None:
        return _previewed(_messages([joined("\n", lines)], [(shared,), *below]), quote)
    person = Button(name, About(said_by.id).pack())
    follow = _button("button-follow", Follow("person", str(said_by.id)), t)
    more = _button("button-all-quotes", Quotes(said_by.id), t)
    return _previewed(_messages([joined("\n", lines)], [(person, follow), (more, shared), *below]), quote)


def _previewed(messages: tuple[Message, ...], quote: Quote) -> tuple[Message, ...]:
    """The last one with the article's own preview."""
    return (*messages[:-1], replace(messages[-1], preview=web_address(quote.url)))


def topic_page(slug: str, newest: Sequence[Quote], reader: Reader) -> tuple[Message, ...]:
    """The messages of a topic: what was said last."""
    t, name = reader.t, reader.t.topic(slug)
    said = [cited(quote, reader) for quote in newest]
    rows = _ways_on(Page("topic", slug), Quotes(topic=slug) if said else None, name, t)
    rows += mistake(newest, t)
    return _messages([bold(plain(name)), *(said or [plain(t("wordless"))])], rows)


def _ways_on(page: Page, more: Quotes | None, name: str, t: Translator) -> Rows:
    """What may be done with a person or a topic."""
    follow, at_once = Follow(page.kind, page.value), FollowAtOnce(page.kind, page.value)
    key = "button-all-quotes" if page.kind == "person" else "button-topic-quotes"
    all_quotes = (_button(key, more, t),) if more else ()
    return (
        (_button("button-follow", follow, t), _button("button-at-once", at_once, t)),
        (*all_quotes, _share(page, name, t)),
    )


def _messages(blocks: Sequence[Piece], rows: Sequence[tuple[Button, ...]]) -> tuple[Message, ...]:
    """As few messages as hold the blocks; the buttons stand below the last."""
    pieces = split(blocks)
    return tuple(Message(piece.html, tuple(rows) if piece is pieces[-1] else ()) for piece in pieces)


def _button(key: str, action: Action, t: Translator) -> Button:
    return Button(t(key), action.pack())


def _share(page: Page, text: str, t: Translator) -> Button:
    return Button(t("button-share"), url=share(page, label(text, MOST_SHARED)))
