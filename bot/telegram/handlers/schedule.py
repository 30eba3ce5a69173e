"""/schedule, its screens and their buttons, and a location shared."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Location, Message

from bot import places, timetable
from bot.actions import Open, Schedule
from bot.digest import wish
from bot.i18n import LANGUAGES, translator
from bot.ingest.worker import Worker
from bot.render import schedule as screens
from bot.render.citation import Reader
from bot.telegram.answers import Answers
from bot.telegram.pressed import OldButton, Opens, Pressed
from bot.week import MOST_SLOTS, BadTime, TooManyTimes
from storage import records
from storage.database import Database
from storage.records import Subscriber

CANCELS = frozenset(translator(language)("button-cancel") for language in LANGUAGES)


def make_router() -> Router:
    """To be included before who takes all screens, and all texts."""
    router = Router(name="schedule")
    router.message.register(schedule, Command("schedule", ignore_case=True))
    router.message.register(located, F.location.as_("location"))
    router.message.register(cancelled, F.text.in_(CANCELS))
    router.callback_query.register(locate, Opens("locate"))
    router.callback_query.register(show, Opens(*screens.SCREENS))
    router.callback_query.register(press, Pressed(Schedule))
    return router


async def show(_: object, action: Open, answers: Answers, subscriber: Subscriber, reader: Reader) -> None:
    await answers.replace(screens.screen(action.screen, subscriber, reader))


async def schedule(
    _: Message,
    command: CommandObject,
    answers: Answers,
    database: Database,
    worker: Worker,
    subscriber: Subscriber,
    reader: Reader,
) -> None:
    try:
        wanted = wish.parse(command.args or "")
        found = await _find(wanted.place, worker) if wanted.place else ()
        if wanted.place and len(found) != 1:
            await answers.send(await _which(wanted.place, found, worker, reader))
            return
        zone = found[0].zone if found else None
        if wanted == wish.Wish():
            message = screens.screen("schedule", subscriber, reader)
        else:
            async with database.write() as conn:
                message = await timetable.grant(conn, wanted, zone, subscriber, reader.now)
    except (BadTime, TooManyTimes) as problem:
        message = timetable.refusal(problem, subscriber, reader)
    await answers.send(message)


async def _find(place: str, worker: Worker) -> tuple[places.Place, ...]:
    return await worker.call(places.find, place, seconds=places.LOOK_SECONDS)


async def _which(
    place: str, found: tuple[places.Place, ...], worker: Worker, reader: Reader
) -> records.Message:
    """Which of several cities was meant, or what was meant at all."""
    key = "which-place" if found else "did-you-mean"
    if not found:
        found = await worker.call(places.alike, place, seconds=places.LOOK_SECONDS)
    text = reader.t(key if found else "schedule-unknown", x=screens.typed(place))
    return screens.places(text, [(each.name, each.zone) for each in found], reader.t)


async def press(
    _: object, action: Schedule, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    try:
        async with database.write() as conn:
            message = await timetable.press(conn, action, subscriber, reader.now)
    except TooManyTimes:
        await answers.acknowledge(reader.t("schedule-most", n=MOST_SLOTS))
    except BadTime as error:
        raise OldButton from error
    else:
        await answers.replace(message)


async def locate(_: object, answers: Answers, reader: Reader) -> None:
    t = reader.t
    await answers.ask_location(t("location-question"), t("button-location"), t("button-cancel"))


async def cancelled(_: Message, answers: Answers, subscriber: Subscriber, reader: Reader) -> None:
    await answers.hide_keyboard(reader.t("location-cancelled"))
    await answers.send(screens.screen("zone", subscriber, reader))


async def located(
    _: Message,
    location: Location,
    answers: Answers,
    database: Database,
    worker: Worker,
    subscriber: Subscriber,
    reader: Reader,
) -> None:
    zone = await worker.call(places.at, location.latitude, location.longitude, seconds=places.LOOK_SECONDS)
    if zone is None:
        await answers.hide_keyboard(reader.t("location-unknown"))
        return
    async with database.write() as conn:
        message = await timetable.move(conn, subscriber, zone, reader.now)
    await answers.hide_keyboard(reader.t("location-found", zone=reader.t.zone(zone)))
    await answers.send(message)
