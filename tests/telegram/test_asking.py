"""Questions in plain words, by chat: understood and said back, answered word for word, paged to the end."""

from datetime import timedelta
from importlib import import_module

import pytest

from bot.sandbox import Event, Kind
from tests.factory import NOW, Said
from tests.telegram.conftest import Service, Talk, labels, text

WATER = ("water-ecology",)
MORE = {"kk": "Тағы", "ru": "Ещё", "en": "More"}


async def newsroom(service: Service) -> dict[str, int]:
    """Айгүл has spoken seven times of water and once of a school; Асқар and Ерлан bear one surname."""
    room = service.newsroom
    aigul = await room.person("Айгүл Серікова", "Айгуль Серикова", "Aigul Serikova")
    asqar = await room.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    yerlan = await room.person("Ерлан Оразов", "Ерлан Оразов", "Yerlan Orazov")
    for number in range(7):
        seen = NOW - timedelta(days=number)
        await room.publish(f"Арна {number}", Said(f"Су {number} метр", aigul), seen_at=seen, topics=WATER)
    await room.publish("Мектеп", Said("Асхана ашылды", aigul), seen_at=NOW - timedelta(days=40), topics=())
    await room.publish("Бөгет", Said("Бөгет берік", asqar, "Асқар Оразов"), topics=WATER)
    await room.publish("Көпір", Said("Көпір дайын", yerlan, "Ерлан Оразов"), topics=("transport",))
    return {"aigul": aigul, "asqar": asqar, "yerlan": yerlan}


async def whole(talk: Talk, page: list[Event], more: str) -> list[str]:
    """All pages, to the end."""
    pages = [text(page)]
    while more in labels(page):
        page = await talk.presses(more)
        pages.append(text(page))
    return pages


@pytest.mark.parametrize(
    ("language", "question", "understood"),
    [
        ("kk", "Серікова су туралы не деді?", "Былай түсіндік: Айгүл Серікова · Су және табиғат"),
        ("ru", "что серикова сказала о воде", "Поняли так: Айгуль Серикова · Вода и природа"),
        ("en", "What did Serikova say about water?", "Understood as: Aigul Serikova · Water, nature"),
    ],
)
async def test_a_question_is_said_back_and_answered_to_the_end_word_for_word(
    service: Service, language: str, question: str, understood: str
) -> None:
    ids = await newsroom(service)
    talk = service.talk("Айгүл", language)
    page = await talk.says(question)
    assert text(page).startswith(f"{understood}\n\nСу 0 метр\nАрна 0\n")
    assert [each.type for each in page[0].entities].count("text_link") == 5
    await service.newsroom.publish("Жаңа", Said("Жаңа су", ids["aigul"]), topics=WATER)
    pages = "\n".join(await whole(talk, page, MORE[language]))
    assert [pages.count(f"Су {number} метр") for number in range(7)] == [1] * 7
    assert "Жаңа су" not in pages
    assert "Асхана" not in pages


@pytest.mark.parametrize(
    ("language", "question", "period"),
    [
        ("kk", "Серікова соңғы 2 күнде су туралы не айтты", "28 ақпан – 2 наурыз"),
        ("ru", "Серикова о воде за 2 дня", "с 28 февраля по 2 марта"),
        ("en", "Serikova on water in the last two days", "from 28 February to 2 March"),
    ],
)
async def test_a_period_holds_for_the_answer(
    service: Service, language: str, question: str, period: str
) -> None:
    await newsroom(service)
    answer = text(await service.talk("Айгүл", language).says(question))
    assert answer.split("\n")[0].endswith(f"· {period}")
    assert [f"Су {number} метр" in answer for number in range(4)] == [True, True, True, False]


@pytest.mark.parametrize(
    ("language", "question", "none", "everything"),
    [
        ("kk", "Серікова былтыр не деді", "Айгүл Серікова: осы кезеңде дәйексөз жоқ", "Барлық дәйексөзі"),
        ("ru", "Серикова в прошлом году", "Айгуль Серикова: цитат за этот период нет", "Все цитаты"),
        ("en", "Serikova last year", "Aigul Serikova: no quotes in this period", "All quotes"),
    ],
)
async def test_who_said_nothing_then_is_offered_with_all_his_quotes(
    service: Service, language: str, question: str, none: str, everything: str
) -> None:
    await newsroom(service)
    talk = service.talk("Айгүл", language)
    answer = await talk.says(question)
    assert text(answer).split("\n")[1] == none
    assert "Су 0 метр" in text(await talk.presses(everything))


@pytest.mark.parametrize(
    ("language", "question", "asked", "name"),
    [
        ("kk", "Оразов көпір туралы не деді?", "«Оразов»: кімді іздедіңіз?", "Ерлан Оразов"),
        ("ru", "Оразов о дорогах", "«Оразов»: кто именно?", "Ерлан Оразов"),
        ("en", "Orazov on roads", "“Orazov”: who do you mean?", "Yerlan Orazov"),
    ],
)
async def test_namesakes_are_asked_back_and_the_question_goes_on_with_the_one_chosen(
    service: Service, language: str, question: str, asked: str, name: str
) -> None:
    await newsroom(service)
    talk = service.talk("Айгүл", language)
    answer = await talk.says(question)
    assert text(answer) == asked
    assert "Бөгет берік" not in text(answer)
    chosen = text(await talk.presses(name))
    assert name in chosen.split("\n")[0]
    assert "Көпір дайын" in chosen
    assert "Бөгет берік" not in chosen


async def test_a_slip_keeps_the_rest_of_the_question(service: Service) -> None:
    await newsroom(service)
    talk = service.talk("Анна", "ru")
    answer = await talk.says("Серековва о воде за 2 дня")
    assert text(answer) == "«Серековва» не найдено. Может быть, это?"
    chosen = text(await talk.presses("Айгуль Серикова"))
    assert chosen.startswith("Поняли так: Айгуль Серикова · Вода и природа · с 28 февраля по 2 марта\n")


async def test_more_pressed_twice_shows_the_same_page(service: Service) -> None:
    await newsroom(service)
    talk = service.talk()
    page = await talk.says("Серікова су")
    first, second = [], []
    data = next(b.data for row in page[-1].buttons for b in row if b.text == "Тағы")
    for pages in (first, second):
        pages.append(text(await talk.forges(data or "", page[-1].message_id)))
    assert first == second


async def test_whom_others_speak_of_is_found_with_who_said_it(service: Service) -> None:
    ids = await newsroom(service)
    said = Said("Айгүл Серікова уәдесінде тұрды", ids["asqar"], about=ids["aigul"])
    await service.newsroom.publish("Кездесу", said)
    answer = text(await service.talk("Анна", "ru").says("что говорят о Сериковой?"))
    assert answer.startswith("Поняли так: упоминается Айгуль Серикова\n\nАйгүл Серікова уәдесінде тұрды\n")
    assert "Аскар Оразов" in answer
    assert "метр" not in answer


async def test_a_subject_alone_is_answered_with_everybodys_words_under_their_names(service: Service) -> None:
    await newsroom(service)
    answer = text(await service.talk("Анна", "ru").says("кто что сказал о воде"))
    assert answer.startswith("Поняли так: Вода и природа\n\nБөгет берік\nАскар Оразов\n")
    assert "Су 0 метр\nАйгуль Серикова\n" in answer


async def test_words_too_long_for_a_button_are_asked_for_in_fewer(service: Service) -> None:
    aigul = await service.newsroom.person("Айгүл Серікова", "Айгуль Серикова")
    for number in range(7):
        words = f"Халықаралық ынтымақтастықтың болашағы {number}"
        await service.newsroom.publish("Жиын", Said(words, aigul))
    answer = await service.talk().says("Серікова халықаралық ынтымақтастықтың болашағы туралы")
    assert text(answer).endswith("Тағы бар. Сұрақты қысқарақ жазыңыз")
    assert "Тағы" not in labels(answer)


@pytest.mark.parametrize(
    "data",
    ["q:999999:0:0:0:0::", "q:0:0:0:1:0::", "q:0:0:0:0:99999999::", "q:0:0:0:0:0:no-such-topic:", "q:1:0"],
)
async def test_a_forged_button_does_nothing(service: Service, data: str) -> None:
    await newsroom(service)
    talk = service.talk()
    await talk.says("/help")
    answer, fresh = await talk.forges(data)
    assert (answer.kind, fresh.kind) == (Kind.ANSWER, Kind.MESSAGE)
    assert answer.text == "Тізім өзгерді, жаңасы мынау"


async def test_a_question_that_would_take_too_long_is_asked_for_more_closely(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    await newsroom(service)
    monkeypatch.setattr(import_module("bot.ask.answer"), "SECONDS", 0)  # its package has a function so called
    monkeypatch.setattr("storage.bounded.STEPS", 1)
    talk = service.talk()
    assert text(await talk.says("су туралы не айтты")) == "Сұрақ тым ауқымды. Есім не кезең қосыңыз"
    page = await talk.forges("q:1:0:0:0:0::")
    assert text(page) == "Сұрақ тым ауқымды. Есім не кезең қосыңыз"
    assert labels(page) == ["Барлық тақырып", "Тұлғалар"]
