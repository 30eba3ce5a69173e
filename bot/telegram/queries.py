"""Answers to queries: to pressed buttons, and to what is typed behind the bot's name. Telegram takes them for
seconds only, and takes each once."""

import asyncio
import logging

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.methods import AnswerCallbackQuery, AnswerInlineQuery

from bot.telegram.refusals import NOT_SENT

log = logging.getLogger(__name__)

SECONDS = 5  # for Telegram to take the answer; later nobody waits for it
AGAIN_AFTER = 0.5  # seconds; once, since an answer twice does no harm


async def give(bot: Bot, answer: AnswerCallbackQuery | AnswerInlineQuery) -> None:
    """Answers, and once more when that may help. Raises nothing of the client's."""
    try:
        await bot(answer, request_timeout=SECONDS)
    except (TelegramBadRequest, TelegramRetryAfter) as error:
        log.info("a query was not answered: %s", error.message)  # mostly too old
    except NOT_SENT:
        await asyncio.sleep(AGAIN_AFTER)
        try:
            await bot(answer, request_timeout=SECONDS)
        except NOT_SENT as error:
            log.warning("a query was not answered: %s", type(error).__name__)
