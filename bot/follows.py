"""What a reader follows: by what he types and by what he taps. Each function says what it did."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot import actions, ask
from bot.extract import fold
from bot.extract.lexicon import figures
from bot.extract.lexicon.topics import TOPICS
from bot.i18n import Translator
from bot.render import begin, screens
from storage import people, profiles, subscribers
from storage.database import Connection
from storage.records import Follow, Message, Person, Subscriber

MOST_FOLLOWS = 96  # a reader: as many buttons as a message can bear, beside those that lead on
MOST_WORD = 60  # characters of a followed word or phrase
LEADERS_AT_START = QUOTED_AT_START = 4
WEEK = timedelta(weeks=1)
OFFERED = 20  # people on the screen of people
MOST_DIGITS = 18  # of a person's id in a button; every number of so many fits both databases


async def start(conn: Connection, reader: Subscriber, t: Translator, now: datetime) -> Message:
    """Topics, leaders, and who is quoted most this week."""
    leaders = await people.figures(conn, figures.LEADERS[:LEADERS_AT_START])
    quoted = await profiles.quoted_since(conn, now - WEEK, len(leaders) + QUOTED_AT_START)
    others = [person for person in quoted if person not in leaders][:QUOTED_AT_START]
    return begin.choices(await followed_by(conn, reader), leaders + others, reader.step != "done", t)


async def topics_screen(conn: Connection, reader: Subscriber, t: Translator) -> Message:
    return screens.topics(await followed_by(conn, reader), t, is_new=reader.step != "done")


async def people_screen(conn: Connection, reader: Subscriber, t: Translator) -> Message:
    """Leaders, and who is quoted most."""
    offered = await people.figures(conn, figures.LEADERS)
    offered += await people.most_quoted(conn, OFFERED)
    distinct = {person.id: person for person in offered}
    shown = list(distinct.values())[:OFFERED]
    return screens.people(await followed_by(conn, reader), shown, t, is_new=reader.step != "done")


async def follows_screen(
    conn: Connection, reader: Subscriber, t: Translator, above: str = "", undo: Follow | None = None
) -> Message:
    own = await followed_by(conn, reader)
    buttons = screens.undo(undo, t) if undo else ()
    return screens.follows(own, await _known(conn, own), t, above, *buttons)


async def followed_by(conn: Connection, reader: Subscriber) -> Sequence[Follow]:
    return (await subscribers.follows_of(conn, [reader.id]))[reader.id]


async def names(conn: Connection, own: Sequence[Follow], t: Translator) -> list[str]:
    """What is followed, in the reader's language."""
    known = await _known(conn, own)
    return [screens.name_of(follow, known, t) for follow in own]


async def _known(conn: Connection, own: Sequence[Follow]) -> dict[int, Person]:
    return await people.get(conn, [int(f.value) for f in own if f.kind == "person"])


async def typed_to_follow(
    conn: Connection, reader: Subscriber, typed: str, t: Translator, now: datetime
) -> actions.Follow | Message:
    """The topic or person that was typed, to be followed; else offers what is near, and the word itself."""
    if not typed.strip():
        return await start(conn, reader, t, now)
    meant = await ask.meant(conn, typed)
    if meant.topic:
        return actions.Follow("topic", meant.topic)
    if meant.person:
        return actions.Follow("person", str(meant.person.id))
    offered = _offered(meant, t)
    word = typed.strip() if word_follow(typed) else ""
    key = "did-you-mean" if offered else "not-found"
    return screens.suggestions(t(key, x=screens.typed(typed)), offered, word, t)


def _offered(meant: ask.Meant, t: Translator) -> list[tuple[str, actions.Action]]:
    topics = [(t.topic(slug), actions.Follow("topic", slug)) for slug in meant.topics]
    named = [(person.called(t.language), actions.Follow("person", str(person.id))) for person in meant.people]
    return [*named, *topics]


def word_follow(typed: str) -> Follow | None:
    """The follow of a word or phrase; None when nothing in it could be searched for."""
    label = " ".join(typed.split())
    stems = fold.stems(label)
    return Follow("word", " ".join(stems), label) if stems and len(label) <= MOST_WORD else None


async def add(conn: Connection, reader: Subscriber, wanted: Follow, t: Translator) -> Message:
    own = await followed_by(conn, reader)
    if len(own) >= MOST_FOLLOWS:
        return await follows_screen(conn, reader, t, t("follows-too-many", n=MOST_FOLLOWS))
    added = await subscribers.follow(conn, reader.id, wanted)
    name = await _name(conn, wanted, t)
    text = t("subscribed" if added else "already-subscribed", x=name)
    return screens.followed(text, await _same(conn, reader, wanted), t)


async def add_at_once(
    conn: Connection, reader: Subscriber, action: actions.FollowAtOnce, t: Translator
) -> Message | None:
    """Follows what a button offered and has it come at once; None when there is no such thing (any more)."""
    wanted = await checked(conn, action.kind, action.value)
    if wanted is None:
        return None
    own = await followed_by(conn, reader)
    is_new = all((each.kind, each.value) != (wanted.kind, wanted.value) for each in own)
    if is_new and len(own) >= MOST_FOLLOWS:
        return await follows_screen(conn, reader, t, t("follows-too-many", n=MOST_FOLLOWS))
    await subscribers.follow(conn, reader.id, wanted)
    follow = await _same(conn, reader, wanted)
    await subscribers.at_once(conn, reader.id, follow.id, wanted=True)
    return await follow_screen(conn, reader, follow.id, t)


async def _same(conn: Connection, reader: Subscriber, wanted: Follow) -> Follow:
    """The reader's own follow of the same."""
    same = (
        own for own in await followed_by(conn, reader) if (own.kind, own.value) == (wanted.kind, wanted.value)
    )
    return next(same)


async def _name(conn: Connection, follow: Follow, t: Translator) -> str:
    return screens.name_of(follow, await _known(conn, [follow]), t)


async def from_button(
    conn: Connection, reader: Subscriber, action: actions.Follow, t: Translator
) -> Message | None:
    """Follows what a button offered; None when there is no such thing (any more)."""
    wanted = await checked(conn, action.kind, action.value)
    return await add(conn, reader, wanted, t) if wanted else None


async def toggle(
    conn: Connection, reader: Subscriber, action: actions.Toggle, t: Translator, now: datetime
) -> Message:
    """Follows or unfollows, and shows the screen again; the follows when there is no such thing."""
    wanted = await checked(conn, action.kind, action.value)
    if wanted is None:
        return await follows_screen(conn, reader, t, t("list-changed"))
    if not action.wanted:
        await subscribers.unfollow(conn, reader.id, wanted)
    elif len(await followed_by(conn, reader)) >= MOST_FOLLOWS:
        return await follows_screen(conn, reader, t, t("follows-too-many", n=MOST_FOLLOWS))
    else:
        await subscribers.follow(conn, reader.id, wanted)
    if action.screen == begin.SCREEN:
        return await start(conn, reader, t, now)
    return await (people_screen if action.screen == "people" else topics_screen)(conn, reader, t)


async def checked(conn: Connection, kind: str, value: str) -> Follow | None:
    """The follow a button stands for, if what it names exists: buttons can be forged and can be old."""
    if kind == "topic" and value in TOPICS:
        return Follow("topic", value)
    if kind == "person" and value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS:
        known = await people.get(conn, [int(value)])  # a former id gives the person who bears it no more
        return next((Follow("person", str(person.id)) for person in known.values()), None)
    return word_follow(value) if kind == "word" else None


async def unfollow(conn: Connection, reader: Subscriber, follow_id: int, t: Translator) -> Message:
    """Removes one of the reader's own follows and shows what is left, with an undo."""
    follow = await subscribers.follow_by_id(conn, reader.id, follow_id)
    if follow is None or not await subscribers.unfollow(conn, reader.id, follow):
        return await follows_screen(conn, reader, t, t("list-changed"))
    name = await _name(conn, follow, t)
    return await follows_screen(conn, reader, t, t("unsubscribed", x=name), follow)


async def refollow(conn: Connection, reader: Subscriber, action: actions.Refollow, t: Translator) -> Message:
    """Undoes an unfollow and shows the follows."""
    wanted = await checked(conn, action.kind, action.value)
    if wanted is None or len(await followed_by(conn, reader)) >= MOST_FOLLOWS:
        return await follows_screen(conn, reader, t, t("list-changed"))
    if await subscribers.follow(conn, reader.id, wanted):
        own = await _same(conn, reader, wanted)
        await subscribers.at_once(conn, reader.id, own.id, wanted=bool(action.at_once))
    return await follows_screen(conn, reader, t, t("undone"))


async def follow_screen(conn: Connection, reader: Subscriber, follow_id: int, t: Translator) -> Message:
    """One of the reader's own follows; all of them when it is not there any more."""
    follow = await subscribers.follow_by_id(conn, reader.id, follow_id)
    if follow is None:
        return await follows_screen(conn, reader, t, t("list-changed"))
    return screens.follow(follow, await _name(conn, follow, t), t)


async def at_once(conn: Connection, reader: Subscriber, action: actions.AtOnce, t: Translator) -> Message:
    """Sets how a follow comes, and shows it."""
    await subscribers.at_once(conn, reader.id, action.follow_id, wanted=action.wanted == 1)
    return await follow_screen(conn, reader, action.follow_id, t)


async def typed_to_unfollow(
    conn: Connection, reader: Subscriber, typed: str, t: Translator
) -> actions.Unfollow | Message:
    """The follow that was typed, to be removed; without words shows what there is to remove."""
    own = await followed_by(conn, reader)
    if not typed.strip():
        return await follows_screen(conn, reader, t)
    meant = await ask.meant(conn, typed)
    word = word_follow(typed)
    exact = {("topic", meant.topic), ("word", word.value if word else None)}
    exact |= {("person", str(meant.person.id))} if meant.person else set()
    alike = {("person", str(person.id)) for person in meant.people}
    for wanted in (exact, alike):
        for follow in own:
            if (follow.kind, follow.value) in wanted:
                return actions.Unfollow(follow.id)
    return await follows_screen(conn, reader, t, t("not-subscribed", x=screens.typed(typed)))
