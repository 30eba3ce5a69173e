"""A reader's journey in each language, word for word as it is read in tests/transcripts. What changes there
is to be read by eye; `TRANSCRIPTS=write pytest -n 0 tests/telegram/test_transcripts.py` writes it anew."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
import regex
from aiogram.types import Dice

from bot.digest.correct import SETTLED, correct
from bot.digest.plan import plan
from bot.digest.told import tell
from bot.sandbox import Chat
from bot.telegram import answers, queries
from bot.telegram.handlers import groups
from storage import subscribers
from tests.factory import Said
from tests.telegram.conftest import PATIENCE, Service, Talk

FOLDER = Path(__file__).parents[1] / "transcripts"
# A step in brackets is a button that is pressed, by a part of what stands on it.
JOURNEYS = {
    "kk": (
        "/start", "[Қазақша]", "[Орталық Азия]", "[Айгүл Серікова]", "[Әрі қарай]",
        "[Таңертең 08:00, кешке 19:00]", "/start",
        "Серікова су туралы не деді?", "/person Серікованың", "/search су", "/subscribe футбол",
        "[сөзіне жазылу]",
        "/subscriptions", "[Айгүл Серікова]", "[🔔]", "[Артқа]", "/schedule дс-жм 7:30", "[↩️]", "/settings",
        "[Шолу көлемі]", "[қысқа]", "[↩️]", "/digest", "/quotes Оразов", "/unsubscribe спорт", "/topiks",
        "/help", "/stop", "[Қайта қосу]",
    ),
    "ru": (
        "/start", "[Русский]", "[Центральная Азия]", "[Айгуль Серикова]", "[Дальше]",
        "[Утром 08:00, вечером 19:00]", "/start",
        "Что Серикова сказала о воде?", "/person Айгуль Серикову", "/search су", "/subscribe футболист",
        "/subscriptions", "[Айгуль Серикова]", "[🔔]", "[Назад]", "/schedule пн-пт 7:30", "[↩️]", "/settings",
        "[Объём]", "[краткий]", "[↩️]", "/digest", "/quotes Оразов", "/unsubscribe спорт", "/topiks", "/help",
        "/stop", "[Включить снова]",
    ),
    "en": (
        "/start", "[English]", "[Central Asia]", "[Aigul Serikova]", "[Next]",
        "[Morning 08:00, evening 19:00]", "/start",
        "What did Serikova say about water?", "/person serikova", "/search су", "/subscribe footballer",
        "/subscriptions", "[Aigul Serikova]", "[🔔]", "[Back]", "/schedule Mon-Fri 7:30", "[↩️]", "/settings",
        "[Length]", "[short]", "[↩️]", "/digest", "/quotes Orazov", "/unsubscribe sport", "/topiks", "/help",
        "/stop", "[Resume]",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", JOURNEYS)
async def test_a_journey_reads_as_it_was_last_read_by_eye(service: Service, language: str) -> None:
    room = service.newsroom
    aigul = await room.person("Айгүл Серікова", "Айгуль Серикова", "Aigul Serikova")
    asqar = await room.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    await room.publish("Арал толады", Said("Су биыл көбейді", aigul, "Айгүл Серікова"))
    await room.publish(
        "Бөген салынды",
        Said("Су жетеді", aigul, "Айгүл Серікова"),
        Said("Жұмыс бітті", asqar, "Асқар Оразов"),
        topics=("water-ecology",),
    )
    talk = service.talk("А", language)
    for step in JOURNEYS[language]:
        await (talk.presses(step[1:-1]) if step.startswith("[") else talk.says(step))
    await talk.user.share(dice=Dice(emoji="🎲", value=1))
    await talk.hears()
    as_last_read(FOLDER / f"{language}.txt", talk.script)


def as_last_read(path: Path, script: str) -> None:
    # people are numbered after the public figures, of whom there may be more tomorrow, articles in each run
    script = regex.sub(r"(start(?:=|%3D)[pq]|start q|news\.example/)[0-9]+", r"\1…", script) + "\n"
    if os.environ.get("TRANSCRIPTS") == "write":
        path.write_text(script, "utf-8")
    assert script == path.read_text("utf-8")


async def taps(talk: Talk, place: int) -> None:
    """Presses the button at this place below the last message that has any, counted as in transcripts."""
    shown = next(each for each in reversed(talk.user.messages) if each.buttons)
    await talk.presses([button.text for row in shown.buttons for button in row][place - 1])


async def a_digest(service: Service, chat: Chat) -> None:
    async with service.database.write() as conn:
        reader = await subscribers.by_chat(conn, chat.id)
        assert reader is not None
        await subscribers.change(conn, reader.id, next_digest_at=service.clock())
    await plan(service.database, service.clock())
    await service.deliver()


@pytest.mark.parametrize("language", JOURNEYS)
async def test_an_editors_an_admins_and_a_readers_journey_through_faults_read_as_they_were_last_read(
    service: Service, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module, pauses in ((answers, (0, 0, 0)), (groups, (0, 0, 0)), (queries, 0)):
        monkeypatch.setattr(module, "AGAIN_AFTER", pauses)
    room, fail = service.newsroom, service.sandbox.fail_next
    asqar = await room.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    aigul = await room.person("Айгүл Серікова", "Айгуль Серикова", "Aigul Serikova")
    editor, reader, admin = service.talk("А", language), service.talk("Б", language), service.admin(language)
    channel = service.sandbox.group("Тау хабары", kind="channel", admins=[editor.user])
    await editor.says("/start")
    editor.user.invite(channel, may_post=False)
    await service.sandbox.until(lambda: service.sandbox.is_idle, PATIENCE)
    fail("sendMessage", 500, "Internal Server Error", chat_id=editor.user.id)
    editor.user.promote(channel)
    await service.sandbox.until(lambda: service.sandbox.is_idle, PATIENCE)
    fail("answerCallbackQuery", 502, "Bad Gateway")
    await taps(editor, 1)
    await taps(editor, 1)
    await editor.user.send("/subscribe спорт", reply_to=editor.user.messages[-1].message_id)
    await editor.hears()
    said = Said("Су келеді", asqar), Said("Жол бітеді", aigul, "Айгүл Серікова")
    await room.publish("Жиын өтті", *said, topics=("sport",))
    fail("sendMessage", 429, "Too Many Requests: retry after 1", {"retry_after": 1}, chat_id=channel.id)
    await a_digest(service, channel)

    await reader.says({"kk": "Асқар Оразов", "ru": "Аскар Оразов", "en": "Askar Orazov"}[language])
    fail("editMessageReplyMarkup", 500, "Internal Server Error")
    await taps(reader, 3)
    fail("answerCallbackQuery", 500, "Internal Server Error")
    await taps(reader, 3)
    await admin.says("/reports")
    await taps(admin, 2)
    fail("editMessageText", 502, "Bad Gateway", chat_id=admin.user.id)
    await taps(admin, 1)
    await taps(admin, 1)
    await taps(admin, 2)
    await taps(admin, 1)
    service.clock.now += SETTLED + timedelta(seconds=1)
    await correct(service.database, service.clock())
    await tell(service.database, service.clock())
    await service.deliver()
    for said_to_bot in ("/export", "/stop"):
        await reader.says(said_to_bot)
    await taps(reader, 4)
    fail("editMessageText", 500, "Internal Server Error", chat_id=reader.user.id)
    await taps(reader, 1)
    await reader.says("/reports")
    places = {"channel": channel, "editor": editor.user, "reader": reader.user, "admin": admin.user}
    script = "\n\n".join("\n".join([f"== {name}", *place.transcript]) for name, place in places.items())
    as_last_read(FOLDER / f"editing-{language}.txt", script)
