"""A person's page and the links to it, as readers meet them in each language."""

from dataclasses import dataclass

import pytest
import regex

from bot.sandbox import Kind
from storage import quotes as stored
from storage.records import Wanted
from tests.factory import Said
from tests.telegram.conftest import Service, Talk, labels, text

FIGURE = "Олжас Бектенов"  # holds an office since a known day; no words are given to him here


@dataclass(frozen=True, slots=True)
class People:
    """Айгүл has spoken four times, twice with Асқар named beside; Ерлан and Асқар bear one surname."""

    aigul: int
    asqar: int
    erlan: int


async def newsroom(service: Service) -> People:
    room = service.newsroom
    aigul = await room.person("Айгүл Серікова", "Айгуль Серикова", "Aigul Serikova")
    asqar = await room.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    erlan = await room.person("Ерлан Оразов", "Ерлан Оразов", "Erlan Orazov")
    for number in range(4):
        beside = [Said("Көпір дайын", asqar, "Асқар Оразов")] if number > 1 else []
        said = Said(f"Су {number} метр", aigul, "Айгүл Серікова")
        await room.publish(
            f"Хабар {number}", said, *beside, topics=("water-ecology", "sport")[: 1 + number % 2]
        )
    return People(aigul, asqar, erlan)


PAGES = {
    "kk": (
        "/person Серікованың",
        "Айгүл Серікова\n"
        "Тақырыптары (соңғы 4 дәйексөз): Су және табиғат 4 · Спорт 2\n"
        "Бірге аталады (соңғы 4 мақала): Асқар Оразов 2\n\n"
        "Су 3 метр\nХабар 3\nДала хабары · 09:00\n\nСу 2 метр\nХабар 2\n",
        ["Жазылу", "🔔 Бірден", "Барлық дәйексөзі", "Бөлісу", "Қате?"],
        "Жазылдыңыз: Айгүл Серікова",
    ),
    "ru": (
        "/person Айгуль Серикову",
        "Айгуль Серикова\n"
        "О чём говорит (последние 4 цитаты): Вода и природа 4 · Спорт 2\n"
        "Упоминаются рядом (последние 4 статьи): Аскар Оразов 2\n\nСу 3 метр\n",
        ["Подписаться", "🔔 Сразу", "Все цитаты", "Поделиться", "Ошибка?"],
        "Вы подписаны: Айгуль Серикова",
    ),
    "en": (
        "/person serikova aigul",
        "Aigul Serikova\n"
        "Speaks on (last 4 quotes): Water, nature 4 · Sport 2\n"
        "Named alongside (last 4 articles): Askar Orazov 2\n\nСу 3 метр\n",
        ["Follow", "🔔 At once", "All quotes", "Share", "Mistake?"],
        "Now following: Aigul Serikova",
    ),
}


@pytest.mark.parametrize("language", PAGES)
async def test_a_page_tells_of_a_person_and_leads_on_in_the_readers_language(
    service: Service, language: str
) -> None:
    typed, told, buttons, followed = PAGES[language]
    await newsroom(service)
    talk = service.talk("Айгүл", language)
    page = await talk.says(typed)
    assert text(page).startswith(told)
    assert text(page).count("метр") == 3
    assert labels(page) == buttons
    assert text(await talk.presses(buttons[0])) == followed
    assert "Су 0 метр" in text(await talk.presses(buttons[2]))


async def test_a_second_tap_on_at_once_changes_nothing_more(service: Service) -> None:
    await newsroom(service)
    talk = service.talk()
    page = await talk.says("/person Серікова")
    data = page[-1].buttons[0][1].data or ""
    for _ in range(2):
        assert text(await talk.forges(data, page[-1].message_id)).startswith("Айгүл Серікова\nБірден келеді")
    assert [follow.at_once for follow in await service.follows(talk.user)] == [True]


OFFICES = {
    "kk": "ҚР Премьер-министрі, 2024 жылғы 6 ақпаннан бері\n"
    "Бұрынғы ҚР Президенті Әкімшілігі Басшысы, 2023 жылғы 3 сәуір – 2024 жылғы 6 ақпан\n",
    "ru": "Премьер-министр Казахстана, с 6 февраля 2024 года\n"
    "Бывший руководитель Администрации Президента Казахстана, с 3 апреля 2023 года по 6 февраля 2024 года\n",
    "en": "Prime Minister of Kazakhstan, since 6 February 2024\n"
    "Former Head of the Presidential Administration of Kazakhstan, from 3 April 2023 to 6 February 2024\n",
}


@pytest.mark.parametrize("language", OFFICES)
async def test_offices_stand_with_their_dates_the_former_ones_as_such(
    service: Service, language: str
) -> None:
    assert OFFICES[language] in text(await service.talk("Айгүл", language).says(f"/person {FIGURE}"))


async def test_namesakes_are_asked_back_and_a_slip_is_answered_with_who_comes_near(service: Service) -> None:
    await newsroom(service)
    talk = service.talk("Анна", "ru")
    asked = await talk.says("/person Оразов")
    assert text(asked) == "«Оразов»: кто именно?"
    assert labels(asked)[:2] == ["Аскар Оразов", "Ерлан Оразов"]
    assert text(await talk.presses("Ерлан Оразов")) == "Ерлан Оразов\n\nЦитат пока нет"
    assert text(await talk.says("/person Серековва")) == "«Серековва» не найдено. Может быть, это?"
    assert text(await talk.presses("Айгуль Серикова")).startswith("Айгуль Серикова\n")


async def test_without_a_name_or_with_nobodys_there_is_a_way_on(service: Service) -> None:
    talk = service.talk()
    assert text(await talk.says("/person")) == "Кім туралы? Есімін жазыңыз: /person Асқар Оразов"
    nobody = await talk.says("/person <b>xyzzy")
    assert text(nobody) == "«<b>xyzzy» табылмады"
    assert labels(nobody) == ["«<b>xyzzy» сөзіне жазылу", "Барлық тақырып", "Тұлғалар"]


GONE = {
    "kk": "Сілтеме ескірген. Басынан бастаңыз",
    "ru": "Ссылка устарела. Начните отсюда",
    "en": "That link is out of date. Start here",
}


async def quote_of(service: Service, person_id: int) -> int:
    async with service.database.read() as conn:
        return (await stored.recent(conn, Wanted(speaker=person_id), 1))[0].id


@pytest.mark.parametrize("language", PAGES)
async def test_a_newcomer_who_follows_a_link_sees_at_once_what_it_leads_to(
    service: Service, language: str
) -> None:
    people = await newsroom(service)
    _, told, buttons, _ = PAGES[language]
    assert text(await service.talk("А", language).says(f"/start p{people.aigul}")).startswith(told)

    quote = await service.talk("Ә", language).says(f"/start q{await quote_of(service, people.aigul)}")
    name = told.partition("\n")[0]
    assert text(quote) == f"Су 3 метр\n{name}\nХабар 3\nДала хабары · 09:00"
    assert labels(quote)[:-1] == [name, buttons[0], *buttons[2:]]

    newcomer = service.talk("Б", language)
    topic = await newcomer.says("/start twater-ecology")
    assert "Су 3 метр\n" + name in text(topic)
    assert labels(topic)[0] == buttons[0]
    await newcomer.presses(buttons[0])
    assert [follow.value for follow in await service.follows(newcomer.user)] == ["water-ecology"]
    assert (await service.reader(newcomer.user)).language == language

    old = text(await newcomer.says("/start p999999999999999999"))
    assert old.startswith(GONE[language])


async def test_a_forged_or_old_link_ends_at_the_greeting(service: Service) -> None:
    talk = service.talk()
    for payload in ("q1", "p0", "tno-such-topic", "p' OR 1=1", "ref-7", "P1", "t" + "a" * 63):
        assert "Дәйек: кім, қашан, не деді" in text(await talk.says(f"/start {payload}")), payload
    assert await service.follows(talk.user) == []


def links(talk: Talk) -> list[str]:
    """What the links to the bot in all messages ask for."""
    addresses = (entity.url or "" for event in talk.user.events for entity in event.entities)
    found = (regex.fullmatch(r"https://t\.me/dayek_sandbox_bot\?start=(\w+)", each) for each in addresses)
    return [match[1] for match in found if match]


async def test_names_in_answers_and_digests_lead_to_the_person(service: Service) -> None:
    people = await newsroom(service)
    talk = service.talk()
    await talk.says("/subscribe Су және табиғат")
    await talk.says("/digest")
    assert f"p{people.aigul}" in links(talk)
    other = service.talk("Анна", "ru")
    await other.says("Серикова")
    assert links(other) == [f"p{people.aigul}"]
    assert all("\x1a" not in event.text for event in talk.user.events)


async def test_a_shared_page_bears_the_bots_address(service: Service) -> None:
    people = await newsroom(service)
    page = await service.talk().says("/person Серікова")
    share = page[-1].buttons[1][1].url
    assert share == (
        f"https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fdayek_sandbox_bot%3Fstart%3Dp{people.aigul}"
        "&text=%D0%90%D0%B9%D0%B3%D2%AF%D0%BB%20%D0%A1%D0%B5%D1%80%D1%96%D0%BA%D0%BE%D0%B2%D0%B0"
    )


async def test_a_forged_button_says_that_the_list_has_changed(service: Service) -> None:
    talk = service.talk()
    await talk.says("/help")
    for data in ("p:0", "p:999999999", "p:x", "fn:person:999999", "fn:topic:none"):
        answer, fresh = await talk.forges(data)
        assert (answer.kind, fresh.kind) == (Kind.ANSWER, Kind.MESSAGE)
        assert answer.text == "Тізім өзгерді, жаңасы мынау", data
