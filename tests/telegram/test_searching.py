"""/search, typed and by buttons, in three languages: page by page in one message, to the end and back."""

from datetime import timedelta

import pytest

from bot.sandbox import Kind
from tests.factory import NOW, Said
from tests.telegram.conftest import Service, labels, text


async def library(service: Service) -> None:
    """Seven articles on water, the last one the oldest, and one that has a school in its headline."""
    room = service.newsroom
    asqar = await room.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    for number in range(7):
        said = Said(f"Вода, су, water: {number} метр", asqar)
        await room.publish(f"Арна {number}", said, seen_at=NOW - timedelta(days=number))
    await room.publish("Мектеп ашылды")


@pytest.mark.parametrize(
    ("language", "word", "title", "more", "newest", "day"),
    [
        ("kk", "суға", "Іздеу: суға", "Тағы", "Ең жаңасы", "26 ақпан"),
        ("ru", "водой", "Поиск: водой", "Ещё", "К новым", "26 февраля"),
        ("en", "Water", "Search: Water", "More", "Newest", "26 February"),
    ],
)
async def test_a_word_is_searched_page_by_page_and_a_second_tap_shows_nothing_twice(
    service: Service, language: str, word: str, title: str, more: str, newest: str, day: str
) -> None:
    await library(service)
    talk = service.talk("Айгүл", language)
    page = await talk.says(f"/search {word}")
    first, data = text(page), next(b.data for b in page[-1].buttons[0] if b.text == more)
    assert first.startswith(f"{title}\n\nАрна 0\nВода, су, water: 0 метр\n")
    assert "Арна 5" not in first
    second = await talk.presses(more)
    assert second[0].kind == Kind.EDIT
    assert text(second).startswith(f"{title}\n\nАрна 5\n")
    assert f"Дала хабары · {day}" not in text(second)
    assert labels(second)[0] == newest
    assert await talk.forges(data or "", page[-1].message_id) == [], "what is shown is shown"
    assert text(await talk.presses(newest)) == first


@pytest.mark.parametrize(
    ("language", "how", "example", "nothing"),
    [
        ("kk", "Не іздейміз? Былай жазыңыз: /search су тапшылығы", "🔎 мектеп", "«көл мектеп» табылмады"),
        ("ru", "Что ищем? Напишите так: /search нехватка воды", "🔎 вода", "«көл мектеп» не найдено"),
        (
            "en",
            "What shall we look for? Type it like this: /search water shortage",
            "🔎 water",
            "Nothing for “көл мектеп”",
        ),
    ],
)
async def test_there_is_always_a_way_on(
    service: Service, language: str, how: str, example: str, nothing: str
) -> None:
    await library(service)
    talk = service.talk("Айгүл", language)
    assert text(await talk.says("/search")) == how
    assert "Дала хабары" in text(await talk.presses(example))
    answer = await talk.says("/search көл мектеп")
    assert text(answer) == nothing
    assert labels(answer)[0] == "🔎 мектеп"
    assert "Мектеп ашылды" in text(await talk.presses("🔎 мектеп"))
    await talk.says("/search көл")
    await talk.presses(labels(await talk.says("/search көл"))[-1])
    assert [follow.value for follow in await service.follows(talk.user)] == ["көл"]


async def test_who_is_searched_for_by_name_is_a_tap_away(service: Service) -> None:
    await library(service)
    talk = service.talk("John", "en")
    await talk.says("/search Orazov")
    assert text(await talk.presses("Askar Orazov")).startswith("Askar Orazov: last 5 of 7 quotes")


@pytest.mark.parametrize("data", ["w:0:", "w:999999:су", "w:0:%_%", "w:x:су", "w:1"])
async def test_a_forged_button_does_nothing(service: Service, data: str) -> None:
    await library(service)
    talk = service.talk()
    await talk.says("/help")
    answer, fresh = await talk.forges(data)
    assert (answer.kind, fresh.kind) == (Kind.ANSWER, Kind.MESSAGE)
    assert answer.text == "Тізім өзгерді, жаңасы мынау"


@pytest.mark.parametrize("filler", ["а ", "ы", "<b>«", "су "])
async def test_a_search_of_the_greatest_length_is_answered_briefly(service: Service, filler: str) -> None:
    answer = await service.talk().says(("/search " + filler * 4096)[:4096])
    assert len(text(answer)) < 200
