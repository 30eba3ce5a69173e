"""What is no text, albums, what Telegram says itself, the bot's name: each has a way on, once."""

from datetime import UTC, datetime

import pytest
from aiogram.types import Chat, Contact, Dice, MessageOriginChannel, PhotoSize, Sticker, Voice

from bot.telegram.edited import CORRECTING
from bot.telegram.menu import introduce
from tests.factory import SPORT
from tests.telegram.conftest import PATIENCE, Service, labels, text

PICTURE = [PhotoSize(file_id="1", file_unique_id="1", width=9, height=9)]
SHARED = {
    "photo": PICTURE,
    "sticker": Sticker(
        file_id="1", file_unique_id="1", type="regular", width=9, height=9, is_animated=False, is_video=False
    ),
    "voice": Voice(file_id="1", file_unique_id="1", duration=1),
    "contact": Contact(phone_number="0", first_name="А"),
    "dice": Dice(emoji="🎲", value=1),
}
ONLY_TEXT = {
    "kk": "Әзірге мәтінді ғана түсінеміз\nЕсім не сұрақ жазыңыз: Тоқаев су туралы",
    "ru": "Пока понимаем только текст\nНапишите имя или вопрос: Токаев о воде",
    "en": "Only text works so far\nType a name or question: Tokayev on water",
}

OWN_SOURCES = {
    "kk": "Тек өз дереккөздерімізді оқимыз\nЕсім не сұрақ жазыңыз: Тоқаев су туралы",
    "ru": "Читаем только свои источники\nНапишите имя или вопрос: Токаев о воде",
    "en": "We read only our own sources\nType a name or question: Tokayev on water",
}
FORWARDED = MessageOriginChannel(
    date=datetime.now(UTC), chat=Chat(id=-100_1, type="channel", title="Дала хабары"), message_id=1
)


@pytest.mark.parametrize("language", ONLY_TEXT)
async def test_what_is_no_text_has_a_way_on(service: Service, language: str) -> None:
    talk = service.talk("А", language)
    for kind, content in SHARED.items():
        await talk.user.share(**{kind: content})
        answer = await talk.hears()
        assert text(answer) == ONLY_TEXT[language], kind
        assert len(labels(answer)) == 2


@pytest.mark.parametrize("language", OWN_SOURCES)
async def test_what_others_have_written_is_no_question_and_has_a_way_on(
    service: Service, language: str
) -> None:
    talk = service.talk("А", language)
    brought = (
        {"text": "Бөген салынды", "forward_origin": FORWARDED},
        {"photo": PICTURE, "caption": "Бөген салынды", "forward_origin": FORWARDED},
        {"text": "/stop", "forward_origin": FORWARDED},
        {"text": "Мынаны оқы: https://news.example/1"},
        {"text": "Бөген биыл салынды. " * 20},
    )
    for content in brought:
        await talk.user.share(**content)
        assert text(await talk.hears()) == OWN_SOURCES[language]
    for _ in range(3):
        await talk.user.share(photo=PICTURE, media_group_id="a", forward_origin=FORWARDED)
    assert text(await talk.hears()) == OWN_SOURCES[language]
    assert (await service.reader(talk.user)).state == "active", "a forwarded command is nobody's"


async def test_an_admin_who_forwards_an_article_is_asked_whether_to_store_it(service: Service) -> None:
    talk = service.admin()
    await talk.user.share(text="Бөген биыл салынды. " * 20, forward_origin=FORWARDED)
    assert text(await talk.hears()) == "Бұл мақаланы сақтайық па?"


async def test_who_edits_his_question_or_command_is_answered_anew(service: Service) -> None:
    talk = service.talk("А")
    assert "Оразв" in text(await talk.says("Оразв"))
    await talk.user.edit("/subscribe спорт")
    assert "Жазылдыңыз: Спорт" in text(await talk.hears())
    await talk.user.edit("/subscribe спорт")
    assert "Бұған жазылғансыз: Спорт" in text(await talk.hears())
    assert [each.value for each in await service.follows(talk.user)] == [SPORT.value]


async def test_an_edit_that_asks_for_nothing_is_not_answered(service: Service) -> None:
    talk = service.talk("А")
    await talk.says("Оразов")
    await talk.user.edit("Серікова", after=CORRECTING + 1)
    assert await talk.hears() == []
    for kind in ("supergroup", "channel"):
        group = service.sandbox.group("Тау хабары", kind=kind, admins=[talk.user])
        await talk.user.send("/help@dayek_sandbox_bot", group)
        await service.sandbox.until(lambda: service.sandbox.is_idle, PATIENCE)
        group.catch_up()
        await talk.user.edit("/topics@dayek_sandbox_bot", group)
        await service.sandbox.until(lambda: service.sandbox.is_idle, PATIENCE)
        assert group.catch_up() == []


async def test_an_album_is_answered_once_and_the_next_one_too(service: Service) -> None:
    talk = service.talk()
    for album in ("a", "b"):
        for _ in range(10):
            await talk.user.share(photo=PICTURE, media_group_id=album)
        assert len(await talk.hears()) == 1


async def test_what_telegram_says_itself_is_not_answered(service: Service) -> None:
    talk = service.talk()
    await talk.user.share(new_chat_photo=PICTURE)
    await talk.user.share(delete_chat_photo=True)
    assert await talk.hears() == []


async def test_the_bot_is_introduced_once_in_each_language(resting: Service) -> None:
    await introduce(resting.bot)
    await introduce(resting.bot)
    ledger = resting.sandbox.ledger
    for method in ("setMyName", "setMyDescription", "setMyShortDescription", "setMyCommands"):
        languages = [call.parameters.get("language_code") for call in ledger.calls(method)]
        assert languages == ["kk", "ru", "en", None], method
