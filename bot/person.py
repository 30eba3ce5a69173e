"""A person's page: by a name that was typed, a button or a link; and the other pages that links lead to."""

from bot import follows
from bot.actions import About
from bot.ask import person as named
from bot.ask.near import alike
from bot.doubting import turned_out
from bot.extract.lexicon.topics import TOPICS
from bot.links import Page
from bot.render import screens
from bot.render.citation import Reader, person_name
from bot.render.person import Profile, person_page, quote_page, topic_page
from storage import people, profiles, quotes
from storage.database import Connection
from storage.records import Message, Wanted

LAST = 3  # quotes on a page
MOST_TOPICS = MOST_COMPANY = 4  # a line each


async def find(conn: Connection, typed: str, reader: Reader) -> tuple[Message, ...]:
    """The page of who is called so or holds the office; else who may be meant, or how to ask."""
    words = typed.split()
    if not words:
        return (screens.suggestions(reader.t("person-which"), (), "", reader.t),)
    found = await named.bearers(conn, words)
    today = reader.now.astimezone(reader.zone).date()
    holder = None if found else await named.holder(conn, typed, today)
    if len(found) == 1 or holder:
        return await page(conn, (holder or found[0]).id, reader)
    near = found or await alike(conn, words)
    key = "which-one" if found else "did-you-mean" if near else "not-found"
    offered = [(person_name(person, reader.t.language), About(person.id)) for person in near]
    word = "" if near or not follows.word_follow(typed) else " ".join(words)
    return (screens.suggestions(reader.t(key, x=screens.typed(typed)), offered, word, reader.t),)


async def page(conn: Connection, person_id: int, reader: Reader) -> tuple[Message, ...]:
    """A person's page; nothing when there is no such person."""
    known = await people.get(conn, [person_id])  # a former id gives the person who bears it no more
    for person in known.values():
        last = await quotes.recent(conn, Wanted(speaker=person.id), LAST)
        topics = await profiles.topics(conn, person.id, MOST_TOPICS)
        company = await profiles.company(conn, person.id, MOST_COMPANY)
        return person_page(Profile(person, last, topics, company), reader)
    return ()


async def linked(conn: Connection, wanted: Page, reader: Reader) -> tuple[Message, ...]:
    """The page that a link leads to; nothing when there is none (any more)."""
    match wanted.kind:
        case "person":
            return await page(conn, int(wanted.value), reader)
        case "quote":
            return await _quote(conn, int(wanted.value), reader)
        case "topic" if wanted.value in TOPICS:
            return topic_page(wanted.value, await quotes.of_topic(conn, wanted.value, LAST), reader)
    return ()


async def _quote(conn: Connection, quote_id: int, reader: Reader) -> tuple[Message, ...]:
    """A quote as it is now, and what has turned out of it since it was shared."""
    quote, since = await quotes.get(conn, quote_id), await turned_out(conn, quote_id, reader.t)
    if quote is not None:
        return quote_page(quote, since, reader)
    return (screens.suggestions(since, (), "", reader.t),) if since else ()
