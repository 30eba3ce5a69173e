"""When a reader's digests come, as he types it or taps it: each function changes what is asked for and
returns the screen that shows it."""

from datetime import datetime
from zoneinfo import available_timezones

from bot import reader as readers
from bot.actions import Schedule
from bot.digest.plan import reader_of
from bot.digest.wish import Wish
from bot.render import schedule as screens
from bot.render.citation import Reader
from bot.week import MOST_SLOTS, BadTime, TooManyTimes, changed, on_days, unpacked_span
from storage.database import Connection
from storage.records import Button, Message, Subscriber


async def grant(
    conn: Connection, wish: Wish, zone: str | None, subscriber: Subscriber, now: datetime
) -> Message:
    """All that was typed; what was done last can be undone. Raises TooManyTimes."""
    t = reader_of(subscriber, now).t
    name, undo = "schedule", tuple[Button, ...]()
    if zone:
        name, undo = "zone", screens.undo_zone(subscriber, t)
        subscriber = await readers.relocate(conn, subscriber, zone, now)
    if wish.quiet is not None:
        name, undo = "quiet", screens.undo_quiet(subscriber, t)
        subscriber = await readers.hush(conn, subscriber, wish.quiet)
    slots = wish.slots or (on_days(subscriber.slots, wish.days) if wish.days else ())
    if slots:
        name, undo = "schedule", screens.undo_slots(subscriber, t)
        subscriber = await readers.schedule(conn, subscriber, slots, now)
    return screens.screen(name, subscriber, reader_of(subscriber, now), "", *undo)


def refusal(problem: BadTime | TooManyTimes, subscriber: Subscriber, reader: Reader) -> Message:
    """What of it could not be read, with an example."""
    if isinstance(problem, TooManyTimes):
        above = reader.t("schedule-too-many", n=MOST_SLOTS)
    else:
        above = reader.t("schedule-wrong", x=screens.typed(problem.args[0]))
    return screens.screen("schedule", subscriber, reader, above)


async def press(conn: Connection, action: Schedule, subscriber: Subscriber, now: datetime) -> Message:
    """What a button says. Raises BadTime for what no button of ours says, TooManyTimes."""
    t = reader_of(subscriber, now).t
    if action.deed == "zone":
        if action.value not in available_timezones():
            raise BadTime(action.value)
        undo = screens.undo_zone(subscriber, t)
        subscriber = await readers.relocate(conn, subscriber, action.value, now)
    elif action.deed == "quiet":
        hours = unpacked_span(action.value)
        undo = screens.undo_quiet(subscriber, t)
        subscriber = await readers.hush(conn, subscriber, hours)
    else:
        slots = changed(subscriber.slots, action.deed, action.value)
        if not slots:
            return screens.last_one(subscriber, t)
        undo = screens.undo_slots(subscriber, t)
        subscriber = await readers.schedule(conn, subscriber, slots, now)
    reader = reader_of(subscriber, now)
    if action.screen == "undo":
        return screens.screen(_SHOWN_AFTER_UNDO.get(action.deed, "schedule"), subscriber, reader, t("undone"))
    return screens.screen(action.screen, subscriber, reader, "", *undo)


_SHOWN_AFTER_UNDO = {"quiet": "quiet", "zone": "zone"}


async def move(conn: Connection, subscriber: Subscriber, zone: str, now: datetime) -> Message:
    """To where he is."""
    return await press(conn, Schedule("zone", "zone", zone), subscriber, now)
