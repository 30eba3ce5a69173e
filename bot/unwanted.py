"""What a reader does not want to see: by what he types and by what he taps."""

from collections.abc import Sequence
from functools import cache

from bot import ask, follows
from bot.actions import Exclude, Include
from bot.extract import fold
from bot.extract.lexicon.topics import TOPICS
from bot.i18n import LANGUAGES, Translator, translator
from bot.render import screens
from bot.render.citation import person_name
from bot.render.settings import MOST_UNWANTED
from storage import exclusions, people, sources
from storage.database import Connection
from storage.records import Exclusion, Subscriber

OTHER = "other"  # the language of articles in none of ours: unwanted as soon as any language is


async def named(conn: Connection, reader: Subscriber, t: Translator) -> list[tuple[Exclusion, str]]:
    """What the reader excludes, with its name; but for languages, which have a screen of their own."""
    own = [each for each in await _own(conn, reader) if each.kind != "language"]
    return [(each, await name(conn, each, t)) for each in own]


async def _own(conn: Connection, reader: Subscriber) -> Sequence[Exclusion]:
    return (await exclusions.of(conn, [reader.id]))[reader.id]


async def name(conn: Connection, unwanted: Exclusion, t: Translator) -> str:
    """What is excluded, in the reader's language."""
    value = unwanted.value
    match unwanted.kind:
        case "topic":
            return t.topic(value) if value in TOPICS else value
        case "word":
            return t("word", x=screens.typed(unwanted.label))
        case "language":
            return translator(value)("language") if value in LANGUAGES else value
        case "source":
            source = (await sources.by_id(conn, [int(value)])).get(int(value))
            return screens.typed(source.name) if source else value
    person = (await people.get(conn, [int(value)])).get(int(value))
    return person_name(person, t.language) if person else value


async def typed(conn: Connection, text: str) -> Exclusion | None:
    """The source, topic, person or else the word that was typed; None when nothing could be found by it. A
    topic goes by its own name alone: who has enough of football may like sport."""
    key = fold.words(text)
    source = next((each for each in await sources.listed(conn) if key and fold.words(each.name) == key), None)
    if source:
        return Exclusion("source", str(source.id))
    slug = _topics().get(" ".join(fold.stems(text)))
    if slug:
        return Exclusion("topic", slug)
    word = follows.word_follow(text)
    if word is None:
        return None
    meant = await ask.meant(conn, text)
    return (
        Exclusion("person", str(meant.person.id))
        if meant.person
        else Exclusion("word", word.value, word.label)
    )


@cache
def _topics() -> dict[str, str]:
    """The topics by the stems of their names in all languages."""
    names = ((translator(language).topic(slug), slug) for slug in TOPICS for language in LANGUAGES)
    return {" ".join(fold.stems(name)): slug for name, slug in names}


async def checked(conn: Connection, action: Exclude) -> Exclusion | None:
    """What a button stands for, if there is such a thing: buttons can be forged and can be old."""
    kind, value = action.kind, action.value
    if kind == "language" and value in LANGUAGES:
        return Exclusion("language", value)
    if kind == "source":
        is_id = value.isascii() and value.isdigit() and len(value) <= follows.MOST_DIGITS
        return Exclusion("source", value) if is_id and await sources.by_id(conn, [int(value)]) else None
    follow = await follows.checked(conn, kind, value)
    return Exclusion(follow.kind, follow.value, follow.label) if follow else None


async def exclude(conn: Connection, reader: Subscriber, wanted: Exclusion) -> int | None:
    """Excludes it; the id of the exclusion, or None when there is room for no more."""
    own = await _own(conn, reader)
    if len(own) >= MOST_UNWANTED:
        return None
    if wanted.kind == "language" and _left(own) == {wanted.value}:
        return None
    await exclusions.add(conn, reader.id, wanted)
    if wanted.kind == "language":
        await exclusions.add(conn, reader.id, Exclusion("language", OTHER))
    same = (each.id for each in await _own(conn, reader) if (each.kind, each.value) == _key(wanted))
    return next(same)


async def include(conn: Connection, reader: Subscriber, wanted: Exclusion) -> bool:
    """Shows it again; False when it was not excluded."""
    removed = await exclusions.remove(conn, reader.id, wanted.kind, wanted.value)
    if wanted.kind == "language" and _left(await _own(conn, reader)) == set(LANGUAGES):
        await exclusions.remove(conn, reader.id, "language", OTHER)
    return removed


async def pressed(conn: Connection, reader: Subscriber, action: Include) -> Exclusion | None:
    """Shows again what a button says; None when that is not excluded (any more)."""
    own = await exclusions.by_id(conn, reader.id, action.exclusion_id)
    return own if own and await include(conn, reader, own) else None


def _key(wanted: Exclusion) -> tuple[str, str]:
    return wanted.kind, wanted.value


def _left(own: Sequence[Exclusion]) -> set[str]:
    """The languages that are wanted."""
    return set(LANGUAGES) - {each.value for each in own if each.kind == "language"}
