"""What is no text, albums, what Telegram says itself, the bot's name: each has a way on, once."""

import pytest
from aiogram.types import Contact, Dice, PhotoSize, Sticker, Voice

from bot.telegram.menu import introduce
from tests.telegram.conftest import Service, labels, text

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


@pytest.mark.parametrize("language", ONLY_TEXT)
async def test_what_is_no_text_has_a_way_on(service: Service, language: str) -> None:
    talk = service.talk("А", language)
    for kind, content in SHARED.items():
        await talk.user.share(**{kind: content})
        answer = await talk.hears()
        assert text(answer) == ONLY_TEXT[language], kind
        assert len(labels(answer)) == 2


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
