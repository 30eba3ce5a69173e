"""A kind word to who sends faster than he can be answered."""

import contextlib
from math import ceil

from aiogram.exceptions import AiogramError
from aiogram.types import Update

from bot.digest.pace import Pace
from bot.i18n import language_for, translator
from bot.telegram.answers import Answers
from bot.telegram.polling import FLOODED
from bot.telegram.rights import Rights


async def wait_a_moment(update: Update, pace: Pace, rights: Rights) -> None:
    """Says how long nothing more is taken, once, and only where one is alone with the bot."""
    event = update.message or update.callback_query
    user = event.from_user if event else None
    chat = update.message.chat if update.message else None
    if event is None or user is None or (chat is not None and chat.type != "private"):
        return
    t = translator(language_for(user.language_code))
    with contextlib.suppress(AiogramError, OSError):  # the next command will be answered
        await Answers(event, pace, rights).refuse(t("wait", n=ceil(FLOODED)))
