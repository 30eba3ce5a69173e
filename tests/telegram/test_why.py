"""Why a digest came, and less of the like."""

import pytest

from bot.digest.alerts import plan_alerts
from bot.sandbox import Kind
from storage import exclusions
from tests.factory import Said
from tests.telegram.conftest import Service, Talk, labels, text


async def read(service: Service, language: str = "kk") -> Talk:
    """Who follows sport and a person has got a digest with both."""
    orazov = await service.newsroom.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    await service.newsroom.publish("Жарыс өтті", topics=("sport", "society"))
    await service.newsroom.publish("Жиын болды", Said("Су жетеді", orazov), topics=("sport",))
    talk = service.talk("Айгүл", language)
    for typed in ("Спорт", "Асқар Оразов"):
        await talk.says(f"/subscribe {typed}")
    await talk.says("/digest")
    return talk


@pytest.mark.parametrize(
    ("language", "button", "answer"),
    [
        (
            "kk",
            "Неге келді?",
            "1. Жиын болды\nНеге келді: Спорт, Асқар Оразов\n\n"
            "2. Жарыс өтті\nНеге келді: Спорт\n\nҚайсысы азырақ келсін? Қайсысы дұрыс емес?",
        ),
        (
            "ru",
            "Почему это?",
            "1. Жиын болды\nПочему это: Спорт, Аскар Оразов\n\n"
            "2. Жарыс өтті\nПочему это: Спорт\n\nЧто присылать реже? Где неточность?",
        ),
        (
            "en",
            "Why this?",
            "1. Жиын болды\nWhy this: Sport, Askar Orazov\n\n"
            "2. Жарыс өтті\nWhy this: Sport\n\nWhich would you like less of? Which isn’t right?",
        ),
    ],
)
async def test_each_story_of_a_digest_says_what_brought_it(
    service: Service, language: str, button: str, answer: str
) -> None:
    talk = await read(service, language)
    [why] = await talk.presses(button)
    assert why.kind == Kind.MESSAGE  # the digest stays where it is
    assert why.text == answer
    assert labels([why]) == ["1", "2"]


async def test_less_of_a_story_is_an_unfollow_or_an_exclusion_with_a_way_back(service: Service) -> None:
    talk = await read(service)
    why = await talk.presses("Неге келді?")
    [less] = await talk.presses("2")
    assert less.text == "Жарыс өтті\nНеге келді: Спорт"
    offered = ["Жазылымды өшіру: Спорт", "Көрсетпеу: Дала хабары", "Көрсетпеу: Қоғам", "Артқа"]
    assert labels([less]) == offered
    assert text(await talk.presses("Артқа")) == text(why)
    await talk.presses("2")
    assert text(await talk.presses("Көрсетпеу: Қоғам")).startswith("Енді көрсетпейміз: Қоғам\n")
    reader = await service.reader(talk.user)
    async with service.database.read() as conn:
        own = (await exclusions.of(conn, [reader.id]))[reader.id]
    assert [(each.kind, each.value) for each in own] == [("topic", "society")]
    assert text(await talk.presses("↩️")).startswith("Қалпына келтірдік\n")


async def test_what_is_followed_no_more_is_said_so(service: Service) -> None:
    talk = await read(service)
    await talk.says("/unsubscribe Спорт")
    assert "2. Жарыс өтті\nҚазір бұған жазылым жоқ\n" in text(await talk.presses("Неге келді?"))


async def test_an_alert_says_why_it_came_too(service: Service) -> None:
    talk = service.talk()
    await talk.says("/subscribe Спорт")
    await talk.presses("🔔 Бірден")
    await service.newsroom.publish("Жарыс өтті", topics=("sport",))
    await plan_alerts(service.database, service.clock.now)
    alert = text(await talk.hears())
    assert alert.startswith("Шұғыл хабар\n\nСпорт\n\nЖарыс өтті\n")
    assert text(await talk.presses("Неге келді?")).startswith("1. Жарыс өтті\nНеге келді: Спорт\n")


async def test_of_a_digest_that_is_gone_it_is_said_kindly(service: Service) -> None:
    talk = await read(service)
    for data in ("y:nothing:10:0", "y:nothing:999999999999999999:1", "yl:nothing:999999999999999999:1"):
        [answer] = await talk.forges(data)
        assert answer.text.startswith("Бұл шолу сақталмаған"), data
