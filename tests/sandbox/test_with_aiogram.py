"""The sandbox as a real client sees it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot, Dispatcher, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramForbiddenError, TelegramRetryAfter
from aiogram.filters import CommandStart
from aiogram.types import (
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)

from bot.sandbox import Kind, Sandbox

LANGUAGES = InlineKeyboardMarkup(
    inline_keyboard=[
        [
            InlineKeyboardButton(text="Қазақша", callback_data="kk"),
            InlineKeyboardButton(text="Русский", callback_data="ru"),
        ],
        [InlineKeyboardButton(text="Көшіру", copy_text=CopyTextButton(text="дәйек"))],
    ]
)


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.url))
    preview = LinkPreviewOptions(is_disabled=True)
    defaults = DefaultBotProperties(parse_mode="HTML", link_preview=preview)
    async with Bot(sandbox.token, session=session, default=defaults) as bot:
        yield bot


def dispatcher() -> Dispatcher:
    router = Router()

    @router.message(CommandStart(deep_link=False))
    async def greet(message: Message) -> None:
        await message.answer("<b>Сәлем</b> 🦅 <i>досым</i>", reply_markup=LANGUAGES)

    @router.callback_query()
    async def choose(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text(f"Таңдалды: {query.data}")
        await query.answer("Сақталды")

    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    return dispatcher


async def test_a_bot_greets_asks_and_answers_a_press(sandbox: Sandbox, bot: Bot) -> None:
    anna = sandbox.user("Анна", language_code="ru")
    running = dispatcher()
    polling = asyncio.create_task(running.start_polling(bot, handle_signals=False))
    await anna.send("/start")
    greeting = await anna.receives()
    assert greeting.text == "Сәлем 🦅 досым"
    assert [one.extract_from(greeting.text) for one in greeting.entities] == ["Сәлем", "досым"]
    await anna.press("Рус")
    edit, notice = await anna.receives(), await anna.receives()
    assert (edit.kind, edit.text) == (Kind.EDIT, "Таңдалды: ru")
    assert (notice.kind, notice.text) == (Kind.ANSWER, "Сақталды")
    await running.stop_polling()
    await polling


async def test_aiograms_errors_tell_a_block_from_a_flood(sandbox: Sandbox, bot: Bot) -> None:
    anna = sandbox.user("Анна", opened=True)
    sandbox.fail_next(
        "sendMessage", 429, "Too Many Requests: retry after 7", {"retry_after": 7}, chat_id=anna.id
    )
    with pytest.raises(TelegramRetryAfter) as flood:
        await bot.send_message(anna.id, "Сәлем")
    assert flood.value.retry_after == 7
    anna.block()
    with pytest.raises(TelegramForbiddenError):
        await bot.edit_message_text("Сәлем", chat_id=anna.id, message_id=1)


async def test_what_the_server_returns_aiogram_reads(sandbox: Sandbox, bot: Bot) -> None:
    anna = sandbox.user("Анна", opened=True)
    sent = await bot.send_message(anna.id, "Сәлем", reply_markup=LANGUAGES)
    assert sent.reply_markup
    assert sent.reply_markup.model_dump() == LANGUAGES.model_dump()
    assert (await bot.me()).username == sandbox.bot_user.username
    assert (await bot.get_chat(anna.id)).first_name == "Анна"
    assert (await bot.get_chat_member(anna.id, anna.id)).status == "member"
    assert (await bot.get_webhook_info()).url == ""
