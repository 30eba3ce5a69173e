"""Coming and going: /start, /help, /language, a block, a return."""

from aiogram import Bot, F, Router
from aiogram.filters import JOIN_TRANSITION, ChatMemberUpdatedFilter, Command, CommandObject, CommandStart
from aiogram.types import ChatMemberUpdated, Update

from bot import begin, follows
from bot import reader as readers
from bot.actions import Begin, Language, Open
from bot.digest.deliver import Deliveries
from bot.i18n import LANGUAGES, Translator
from bot.render import schedule, screens
from bot.render.citation import Reader
from bot.telegram.answers import Answers
from bot.telegram.pressed import Pressed
from bot.telegram.sender import inline_name
from storage import subscribers
from storage.database import Database
from storage.records import Subscriber

BELOW = ("follows", "set-up")
STEPS = ("first", "set-up", "when")  # to which a reader who is not past them goes back
JOINED = ChatMemberUpdatedFilter(JOIN_TRANSITION)


def make_router() -> Router:
    router = Router(name="visit")
    router.message.register(start, CommandStart(ignore_case=True))
    router.message.register(help_, Command("help", ignore_case=True))
    router.message.register(language, Command("language", ignore_case=True))
    router.callback_query.register(speak, Pressed(Language))
    router.callback_query.register(finish, Pressed(Begin))
    router.callback_query.register(open_, Pressed(Open))
    router.my_chat_member.register(returned, F.chat.type == "private", JOINED)
    router.my_chat_member.register(blocked, F.chat.type == "private")
    return router


async def start(
    _: object,
    command: CommandObject,
    answers: Answers,
    database: Database,
    subscriber: Subscriber,
    reader: Reader,
) -> None:
    async with database.read() if subscriber.state == "active" else database.write() as conn:
        subscriber = await readers.revive(conn, subscriber, reader.now)
        messages = await begin.start(conn, subscriber, command.args or "", reader)
    await answers.send(*messages)


async def help_(_: object, bot: Bot, answers: Answers, t: Translator) -> None:
    await answers.send(screens.help_(t, inline=await inline_name(bot)))


async def language(_: object, answers: Answers, t: Translator) -> None:
    await answers.send(screens.language(t))


async def speak(
    _: object, action: Language, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    if action.code not in LANGUAGES:
        return
    async with database.write() as conn:
        message = await begin.speak(conn, subscriber, action.code, reader)
    await answers.replace(message)


async def finish(
    _: object,
    action: Begin,
    event_update: Update,
    answers: Answers,
    database: Database,
    subscriber: Subscriber,
    reader: Reader,
    deliveries: Deliveries,
) -> None:
    async with database.write() as conn:
        request = f"update {event_update.update_id}"
        message, queued = await begin.finish(conn, subscriber, action, request, reader)
    await answers.replace(message)
    if queued:  # after what was pressed has changed: the digest stands below
        deliveries.wake()


async def open_(
    _: object, action: Open, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    is_new = action.screen in STEPS and subscriber.step != "done"
    is_back = action.screen == "resume" and subscriber.state != "active"
    async with database.write() if is_new or is_back else database.read() as conn:
        match action.screen:
            case "topics":
                message = await follows.topics_screen(conn, subscriber, reader.t)
            case "people":
                message = await follows.people_screen(conn, subscriber, reader.t)
            case "follows":
                message = await follows.follows_screen(conn, subscriber, reader.t)
            case "resume":
                subscriber = await readers.revive(conn, subscriber, reader.now)
                message = schedule.screen("schedule", subscriber, reader, reader.t("resumed"))
            case "first" | "set-up":
                message = await begin.step(conn, subscriber, "follows", reader)
            case "when":
                message = await begin.step(conn, subscriber, "when", reader)
            case _:
                message = await begin.screen(conn, subscriber, reader, reader.t("list-changed"))
    # a digest or a page stays where it is: what its buttons open comes below it
    await answers.send(message) if action.screen in BELOW else await answers.replace(message)


async def returned(event: ChatMemberUpdated, database: Database, clock: readers.Clock) -> None:
    async with database.write() as conn:
        subscriber = await subscribers.by_chat(conn, event.chat.id)
        if subscriber and subscriber.state == "unreachable":
            await readers.revive(conn, subscriber, clock())


async def blocked(event: ChatMemberUpdated, database: Database) -> None:
    async with database.write() as conn:
        subscriber = await subscribers.by_chat(conn, event.chat.id)
        if subscriber and subscriber.state == "active":
            await readers.lost(conn, subscriber, "blocked by the reader")
