"""A chat that takes no messages any more: who looks after it is told in his language; nothing is lost."""

import pytest

from bot.digest.deliver import Deliveries
from bot.digest.plan import plan
from bot.settings import Settings
from bot.telegram.admins import Admins
from bot.telegram.sender import TelegramSender
from storage import subscribers
from tests.telegram.conftest import ADMIN, PATIENCE, Service
from tests.telegram.test_groups import NAME, group

TOLD = {
    "kk": ("Ботқа «Тау хабары» арнасына жазуға рұқсат беріңіз", "«Тау хабары» тобындағы тармақ жабық"),
    "ru": ("Разрешите боту писать в «Тау хабары»", "Ветка в «Тау хабары» закрыта"),
    "en": ("Let the bot post in “Тау хабары”", "The thread in “Тау хабары” is closed"),
}


@pytest.fixture
def watched(service: Service) -> Service:
    """The bot as it runs: who looks after a chat hears of its troubles."""
    settings = Settings(_env_file=None, admin_ids=(ADMIN,))  # type: ignore[call-arg]  # pydantic's own, which the plugin would know
    admins = Admins(service.bot, service.database, service.pace, settings)
    sender = TelegramSender(service.bot)
    service.deliveries = Deliveries(
        service.database, sender, service.pace, service.clock, admins.chat_in_trouble
    )
    return service


async def due(service: Service, chat_id: int, thread: int = 0) -> None:
    """The chat's digest is due, and goes out as far as it can now."""
    async with service.database.write() as conn:
        reader = await subscribers.by_chat(conn, chat_id, thread)
        assert reader is not None
        await subscribers.change(conn, reader.id, next_digest_at=service.clock())
    await plan(service.database, service.clock())
    while await service.deliveries.send_next():
        pass


@pytest.mark.parametrize("language", TOLD)
async def test_lost_rights_and_a_closed_thread_are_told_to_who_looks_after_the_chat_and_lose_nothing(
    watched: Service, language: str
) -> None:
    powerless, astray = TOLD[language]
    editor = watched.talk("Айгүл", language)
    await editor.says("/start")
    await editor.forges(f"l:{language}")
    channel = group(watched, editor, kind="channel")
    editor.user.invite(channel.chat)
    await watched.sandbox.until(lambda: watched.sandbox.is_idle, PATIENCE)
    await editor.user.send("/subscribe спорт", reply_to=editor.user.messages[-1].message_id)
    await editor.hears()
    forum = group(watched, editor, threads=(5,))
    await forum.says(editor.user, f"/subscribe{NAME} спорт", thread=5)
    await watched.newsroom.publish("Жарыс болды", topics=("sport",))
    editor.user.promote(channel.chat, may_post=False)
    forum.chat.closed_threads.add(5)
    await watched.sandbox.until(lambda: watched.sandbox.is_idle, PATIENCE)
    editor.user.chat.catch_up()

    await due(watched, channel.chat.id)
    await due(watched, forum.chat.id, 5)
    told = [event.text for event in editor.user.chat.catch_up()]
    assert told[0] == powerless
    assert told[1].startswith(astray)
    assert "Жарыс болды" in forum.chat.messages[-1].text
    assert not any("Жарыс болды" in each.text for each in channel.chat.messages)
    editor.user.promote(channel.chat)
    await watched.sandbox.until(lambda: watched.sandbox.is_idle, PATIENCE)
    await watched.deliver()
    assert "Жарыс болды" in channel.chat.messages[-1].text, "it comes when it may"
