"""A reader's journey in each language, word for word as it is read in tests/transcripts. What changes there
is to be read by eye; `TRANSCRIPTS=write pytest -n 0 tests/telegram/test_transcripts.py` writes it anew."""

import os
from pathlib import Path

import pytest
import regex
from aiogram.types import Dice

from tests.factory import Said
from tests.telegram.conftest import Service

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
    # people are numbered after the public figures, of whom there may be more tomorrow, articles in each run
    script = regex.sub(r"(start(?:=|%3D)[pq]|news\.example/)[0-9]+", r"\1…", talk.script) + "\n"
    path = FOLDER / f"{language}.txt"
    if os.environ.get("TRANSCRIPTS") == "write":
        path.write_text(script, "utf-8")
    assert script == path.read_text("utf-8")
