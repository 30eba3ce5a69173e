"""Who sends faster than he can be answered hears a kind word, and only where he is alone with the bot."""

import pytest
from aiogram.types import Update

from bot.sandbox import Chat, Kind
from bot.telegram.flood import wait_a_moment
from bot.telegram.rights import Rights
from tests.telegram.conftest import Service

WAIT = {"kk": "Сәл күтіңіз: 10 секунд", "ru": "Чуть подождите: 10 с", "en": "One moment: 10 s"}


async def update(service: Service, update_id: int) -> Update:
    [found] = await service.bot.get_updates(update_id)
    return found


@pytest.mark.parametrize("language", WAIT)
async def test_who_floods_is_asked_to_wait_in_his_language(resting: Service, language: str) -> None:
    user = resting.talk(language_code=language).user
    said = await update(resting, await user.send("/help"))
    await wait_a_moment(said, resting.pace, Rights())
    pressed = await update(resting, await user.press_data(1, "o:help"))
    await wait_a_moment(pressed, resting.pace, Rights())
    heard = [(event.kind, event.text) for event in user.chat.catch_up()]
    assert heard == [(Kind.MESSAGE, WAIT[language]), (Kind.ANSWER, WAIT[language])]


async def test_in_a_group_and_when_telegram_fails_nothing_is_said(resting: Service) -> None:
    user = resting.talk().user
    group: Chat = resting.sandbox.group("Топ", members=[user])
    await wait_a_moment(await update(resting, await user.send("/help", group)), resting.pace, Rights())
    assert group.messages == []
    resting.sandbox.fail_next("sendMessage", 403, "Forbidden: bot was blocked by the user")
    await wait_a_moment(await update(resting, await user.send("/help")), resting.pace, Rights())
    assert user.messages == []
