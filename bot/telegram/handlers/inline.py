"""`@bot words` in any chat: quotes to choose from. Nothing is kept of who asks so."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram import Bot, Router
from aiogram.methods import AnswerInlineQuery
from aiogram.types import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    User,
)

from bot import links
from bot.ask import inline
from bot.ask.inline import Choices
from bot.digest.plan import reader_of
from bot.i18n import language_for, translator
from bot.render.citation import Reader
from bot.render.inline import Choice
from bot.telegram.queries import give
from bot.telegram.sender import NO_PREVIEW, keyboard, name_of
from storage import subscribers
from storage.database import Connection, Database

CACHED = 30  # seconds: who types back and forth is answered by Telegram, and what is new comes soon
TO_THE_BOT = "inline"  # what /start is told; no page bears this name, so it leads to the greeting


def make_router() -> Router:
    router = Router(name="inline")
    router.inline_query.register(answer)
    return router


async def answer(
    event: InlineQuery, bot: Bot, database: Database, clock: Callable[[], datetime], zone: ZoneInfo
) -> None:
    async with database.read() as conn:
        reader = await _reader(conn, event.from_user, zone, clock())
        found = await inline.choices(conn, event.query, event.offset, reader)
    await give(bot, _answer(event.id, found, await name_of(bot)))


async def _reader(conn: Connection, user: User, zone: ZoneInfo, now: datetime) -> Reader:
    """As the user has set it; who is not known is spoken to as his Telegram is."""
    known = await subscribers.by_chat(conn, user.id)
    return reader_of(known, now) if known else Reader(translator(language_for(user.language_code)), zone, now)


def _answer(query_id: str, found: Choices, bot_name: str) -> AnswerInlineQuery:
    button = InlineQueryResultsButton(text=found.remark, start_parameter=TO_THE_BOT) if found.remark else None
    return AnswerInlineQuery(
        inline_query_id=query_id,
        results=[_article(each, bot_name) for each in found.choices],
        cache_time=CACHED,
        is_personal=True,
        next_offset=found.offset,
        button=button,
    )


def _article(choice: Choice, bot_name: str) -> InlineQueryResultArticle:
    message = links.addressed(choice.message, bot_name)
    content = InputTextMessageContent(
        message_text=message.html, parse_mode="HTML", link_preview_options=NO_PREVIEW
    )
    return InlineQueryResultArticle(
        id=choice.id,
        title=choice.title,
        description=choice.description,
        input_message_content=content,
        reply_markup=keyboard(message),
    )
