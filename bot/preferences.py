"""How a reader wants it, and what not to show. Each change shows its screen again, with a way back."""

from datetime import datetime, timedelta
from typing import Any

from bot import unwanted
from bot.actions import Exclude, Include, Set
from bot.digest.schedule import next_slot
from bot.render import screens
from bot.render import settings as render
from bot.render.citation import Reader
from storage import exclusions, sources, subscribers
from storage.database import Connection
from storage.records import Exclusion, Message, Subscriber

MINUS, PLUS = "-−–—", "+"  # also what phones make of a hyphen
WEEK = 7 * 24 * 60 * 60  # seconds
PAUSES = {"day": timedelta(days=1), "week": timedelta(weeks=1)}
AS_SET = "default"  # for who has chosen no style: as the bot is set
CHOICES = {
    "length": render.LENGTHS,
    "most": render.MOSTS,
    "twice": render.TWICE,
    "style": (*render.STYLES, AS_SET),
}


async def overview(conn: Connection, subscriber: Subscriber, reader: Reader, above: str = "") -> Message:
    """All settings."""
    own = await unwanted.named(conn, subscriber, reader.t)
    return render.overview(subscriber, [name for _, name in own], reader, above)


async def screen(
    conn: Connection,
    subscriber: Subscriber,
    name: str,
    reader: Reader,
    above: str = "",
    undo: render.Rows = (),
) -> Message:
    """The screen of this name; one of another version leads to all settings."""
    shown = {
        "length": render.length,
        "style": render.style,
        "most": render.most,
        "twice": render.twice,
        "pause": render.pause,
    }
    if name in shown:
        return shown[name](subscriber, reader, above, undo)
    if name == "language":
        return screens.language(reader.t)
    if name == "languages":
        own = (await exclusions.of(conn, [subscriber.id]))[subscriber.id]
        return render.languages(own, reader, above, undo)
    if name == "unwanted":
        return render.unwanted(await unwanted.named(conn, subscriber, reader.t), reader, above, undo)
    if name.startswith("sources "):
        start = int(name.split()[1]) if name.split()[1].isdecimal() else 0
        return await choose(conn, subscriber, start, reader, above, undo)
    return await overview(conn, subscriber, reader, above)


async def choose(
    conn: Connection,
    subscriber: Subscriber,
    start: int,
    reader: Reader,
    above: str = "",
    undo: render.Rows = (),
) -> Message:
    """The sources to choose from, from this place on."""
    own = (await exclusions.of(conn, [subscriber.id]))[subscriber.id]
    listed = [source for source in await sources.listed(conn) if source.enabled]
    return render.sources(listed, start, own, reader, above, undo)


async def set_(conn: Connection, subscriber: Subscriber, action: Set, reader: Reader) -> Message | None:
    """Sets what a button says and shows its screen; None when it was so already: a second tap."""
    if action.name == "pause":
        return await _pause(conn, subscriber, action, reader)
    if action.value not in CHOICES.get(action.name, ()):
        return await overview(conn, subscriber, reader, reader.t("list-changed"))
    before = _chosen(subscriber, action.name)
    if before == action.value:
        return None
    changed = await subscribers.change(conn, subscriber.id, **_column(action))
    if action.undone:
        return await screen(conn, changed, action.name, reader, reader.t("undone"))
    undo = render.undo_set(action.name, before, reader)
    return await screen(conn, changed, action.name, reader, reader.t("saved"), undo)


def _chosen(subscriber: Subscriber, name: str) -> str:
    """What is chosen now."""
    if name == "twice":
        return "never" if subscriber.never_twice else "again"
    if name == "style":
        return subscriber.style or AS_SET
    return subscriber.length if name == "length" else str(subscriber.most)


def _column(action: Set) -> dict[str, Any]:
    """The column of a choice."""
    if action.name == "twice":
        return {"never_twice": action.value == "never"}
    if action.name == "style":
        return {"style": None if action.value == AS_SET else action.value}
    return {action.name: int(action.value) if action.name == "most" else action.value}


async def _pause(conn: Connection, subscriber: Subscriber, action: Set, reader: Reader) -> Message | None:
    """Sends nothing for a while, or, with "none", no longer; a number is the end of a pause taken back."""
    now, before = reader.now, subscriber.paused_until
    is_paused = before is not None and now < before
    if is_paused == (action.value != "none") or subscriber.state != "active":
        return None
    length = PAUSES.get(action.value) or _left(action.value, now)
    following = next_slot(subscriber.slots, reader.zone, now + length).moment
    until = now + length if length else None
    changed = await subscribers.change(conn, subscriber.id, paused_until=until, next_digest_at=following)
    if action.undone:
        return await screen(conn, changed, "pause", reader, reader.t("undone"))
    was = str(int(before.timestamp())) if before and is_paused else "none"
    above = "" if until else reader.t("resumed")
    return await screen(conn, changed, "pause", reader, above, render.undo_set("pause", was, reader))


def _left(value: str, now: datetime) -> timedelta:
    """How long until a moment in seconds, as far as it is one that a pause may last to."""
    seconds = int(value) - int(now.timestamp()) if value.isascii() and value.isdigit() else 0
    return timedelta(seconds=min(max(seconds, 0), WEEK))


async def typed(conn: Connection, subscriber: Subscriber, text: str, reader: Reader) -> Exclusion | Message:
    """`-word` is to show something no more, `+word` to show it again; anything else shows all settings."""
    sign, words = text.strip()[:1], text.strip()[1:]
    if sign not in MINUS + PLUS or not sign:
        return await overview(conn, subscriber, reader)
    wanted = await unwanted.typed(conn, words)
    if wanted is None:
        return await overview(conn, subscriber, reader, reader.t("not-found", x=screens.typed(words)))
    return wanted


async def switch(
    conn: Connection, subscriber: Subscriber, text: str, found: Exclusion, reader: Reader
) -> Message:
    """Does what was typed with what was found to be meant, as far as there still is such a thing."""
    wanted = await unwanted.checked(conn, Exclude("unwanted", 0, found.kind, found.label or found.value))
    if wanted is None:
        return await overview(conn, subscriber, reader, reader.t("list-changed"))
    if text.strip()[0] in MINUS:
        return await _excluded(conn, subscriber, wanted, "unwanted", reader)
    if await unwanted.include(conn, subscriber, wanted):
        return await _included(conn, subscriber, wanted, "unwanted", reader)
    missing = reader.t("not-unwanted", x=await unwanted.name(conn, wanted, reader.t))
    return await screen(conn, subscriber, "unwanted", reader, missing)


async def exclude(conn: Connection, subscriber: Subscriber, action: Exclude, reader: Reader) -> Message:
    """Shows no more what a button says."""
    wanted = await unwanted.checked(conn, action)
    if wanted is None:
        return await screen(conn, subscriber, action.screen, reader, reader.t("list-changed"))
    return await _excluded(conn, subscriber, wanted, action.screen, reader, undone=action.undone == 1)


async def include(conn: Connection, subscriber: Subscriber, action: Include, reader: Reader) -> Message:
    """Shows again what a button says."""
    wanted = await unwanted.pressed(conn, subscriber, action)
    if wanted is None:
        return await screen(conn, subscriber, action.screen, reader, reader.t("list-changed"))
    return await _included(conn, subscriber, wanted, action.screen, reader, undone=action.undone == 1)


async def _excluded(
    conn: Connection,
    subscriber: Subscriber,
    wanted: Exclusion,
    shown: str,
    reader: Reader,
    *,
    undone: bool = False,
) -> Message:
    """Excludes, and says so on a screen."""
    exclusion_id = await unwanted.exclude(conn, subscriber, wanted)
    if exclusion_id is None:
        key = "languages-one" if wanted.kind == "language" else "unwanted-too-many"
        return await screen(conn, subscriber, shown, reader, reader.t(key))
    if undone:
        return await screen(conn, subscriber, shown, reader, reader.t("undone"))
    above = reader.t("excluded", x=await unwanted.name(conn, wanted, reader.t))
    return await screen(
        conn, subscriber, shown, reader, above, render.undo_exclude(shown, exclusion_id, reader)
    )


async def _included(
    conn: Connection,
    subscriber: Subscriber,
    wanted: Exclusion,
    shown: str,
    reader: Reader,
    *,
    undone: bool = False,
) -> Message:
    """Says on a screen that something is shown again."""
    if undone:
        return await screen(conn, subscriber, shown, reader, reader.t("undone"))
    above = reader.t("included", x=await unwanted.name(conn, wanted, reader.t))
    return await screen(conn, subscriber, shown, reader, above, render.undo_include(shown, wanted, reader))
