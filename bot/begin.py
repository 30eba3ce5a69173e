"""The first minute of a reader: language, a few follows, when. Each step stands in place of the one before,
can be skipped and is come back to by /start, which shows those who are past it what they have."""

from bot import follows, links, person
from bot import reader as readers
from bot.actions import Begin
from bot.digest import plan
from bot.render import begin as render
from bot.render.citation import Reader
from bot.render.schedule import EVENING, MORNING
from storage import subscribers
from storage.database import Connection
from storage.records import Message, Subscriber

SLOTS = {"morning": (MORNING,), "both": (MORNING, EVENING), "once": (MORNING,), "skip": ()}


async def start(
    conn: Connection, subscriber: Subscriber, payload: str, reader: Reader
) -> tuple[Message, ...]:
    """The page that a link has led to, or else where the reader is."""
    wanted = links.page_of(payload)
    found = await person.linked(conn, wanted, reader) if wanted else ()
    if found and subscriber.step != "done":
        return (*found[:-1], render.then_set_up(found[-1], reader.t))
    return found or (await screen(conn, subscriber, reader, reader.t("link-gone") if wanted else ""),)


async def screen(conn: Connection, subscriber: Subscriber, reader: Reader, above: str = "") -> Message:
    """The step that the reader has come to, or what he has when there is none left."""
    match subscriber.step:
        case "language":
            return render.below(above, render.language(reader))
        case "follows":
            return render.below(above, await follows.start(conn, subscriber, reader.t, reader.now))
        case "when":
            return render.below(above, render.when(await follows.followed_by(conn, subscriber), reader.t))
    own = await follows.followed_by(conn, subscriber)
    names = await follows.names(conn, own, reader.t)
    return render.home(subscriber, own, names, reader, above)


async def speak(conn: Connection, subscriber: Subscriber, language: str, reader: Reader) -> Message:
    """From now on in this language; a newcomer comes to the next step."""
    subscriber = await readers.speak(conn, subscriber, language)
    if subscriber.step == "language":
        subscriber = await subscribers.change(conn, subscriber.id, step="follows")
    return await screen(conn, subscriber, plan.reader_of(subscriber, reader.now))


async def step(conn: Connection, subscriber: Subscriber, name: str, reader: Reader) -> Message:
    """To that step; who is past them is shown what he has."""
    if subscriber.step != "done":
        subscriber = await subscribers.change(conn, subscriber.id, step=name)
    elif name == "follows":
        return await follows.start(conn, subscriber, reader.t, reader.now)
    return await screen(conn, subscriber, reader)


async def finish(
    conn: Connection, subscriber: Subscriber, action: Begin, request: str, reader: Reader
) -> tuple[Message, bool]:
    """The last step: sets when, and queues the first digest; False when there is none to send. A button of a
    reader who is past it, as that of a second tap, changes nothing."""
    queued = False
    if subscriber.step != "done" and action.when in SLOTS:
        subscriber = await subscribers.change(conn, subscriber.id, step="done")
        if slots := SLOTS[action.when]:
            subscriber = await readers.schedule(conn, subscriber, slots, reader.now)
        if action.when == "once":
            for follow in await follows.followed_by(conn, subscriber):
                await subscribers.at_once(conn, subscriber.id, follow.id, wanted=True)
        queued = await plan.on_demand(conn, subscriber, request, reader.now)
    if subscriber.step != "done" or subscriber.state != "active":
        return await screen(conn, subscriber, reader), queued
    return render.done(subscriber, await follows.followed_by(conn, subscriber), reader), queued
