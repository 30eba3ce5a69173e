"""The first minute, as newcomers meet it in each language: tapped, skipped, left and come back to."""

from dataclasses import dataclass

import pytest

from bot.actions import Begin, Open
from bot.sandbox import Kind
from tests.factory import Said
from tests.telegram.conftest import Service, Talk, labels, text


@dataclass(frozen=True, slots=True)
class Words:
    own: str  # the name of the language
    welcome: str
    question: str
    topic: str
    on: str
    skip: str
    when: str
    both: str
    done: str
    following: str  # at the next /start
    quotes: str


WORDS = {
    "kk": Words(
        "Қазақша", "Дәйек: кім, қашан, не деді. Тілді таңдаңыз", "Сізге не қызық? Үш-төртеуін таңдаңыз",
        "Орталық Азия", "Әрі қарай", "Өткізіп жіберу", "Шолу қашан келсін?", "Таңертең 08:00, кешке 19:00",
        "Дайын. Келесі шолу: 19:00", "Жазылымдарыңыз: Орталық Азия, Айгүл Серікова", "Дәйексөздер",
    ),
    "ru": Words(
        "Русский", "Дәйек: кто, когда и что сказал. Выберите язык", "Что интересно? Отметьте три-четыре",
        "Центральная Азия", "Дальше", "Пропустить", "Когда присылать дайджест?",
        "Утром 08:00, вечером 19:00", "Готово. Следующий дайджест: 19:00",
        "Ваши подписки: Центральная Азия, Айгуль Серикова", "Цитаты",
    ),
    "en": Words(
        "English", "Dayek: who said what, and when. Choose a language",
        "What interests you? Tap three or four", "Central Asia", "Next", "Skip",
        "When should the digest come?", "Morning 08:00, evening 19:00", "Done. Next digest: 19:00",
        "You follow: Central Asia, Aigul Serikova", "Quotes",
    ),
}  # fmt: skip


async def newsroom(service: Service) -> int:
    aigul = await service.newsroom.person("Айгүл Серікова", "Айгуль Серикова", "Aigul Serikova")
    await service.newsroom.publish("Арал толады", Said("Су келді", aigul, "Айгүл Серікова"))
    return aigul


@pytest.mark.parametrize("language", WORDS)
async def test_a_newcomer_taps_his_way_to_a_first_digest_in_one_message(
    service: Service, language: str
) -> None:
    words = WORDS[language]
    await newsroom(service)
    talk = service.talk("А", language)
    greeting = await talk.says("/start")
    assert text(greeting) == words.welcome
    assert labels(greeting)[0] == words.own
    choices = await talk.presses(words.own)
    assert text(choices) == words.question
    assert labels(choices)[-1] == words.skip
    name = words.following.rpartition(", ")[2]
    await talk.presses(words.topic)
    assert labels(await talk.presses(name))[-1] == words.on  # who was quoted this week is offered too
    assert text(await talk.presses(words.on)) == words.when
    done, digest = await talk.presses(words.both)
    assert (done.kind, done.text) == (Kind.EDIT, words.done)
    assert (digest.kind, "Су келді" in digest.text) == (Kind.MESSAGE, True)
    assert len(talk.user.messages) == 2
    assert (await service.reader(talk.user)).slots == ("08:00", "19:00")
    home = await talk.says("/start")
    assert text(home).splitlines()[1] == words.following
    assert len(labels(home)) == 4
    assert "Су келді" in text(await talk.presses(words.quotes))


@pytest.mark.parametrize("language", WORDS)
async def test_every_step_can_be_skipped_and_no_end_is_dead(service: Service, language: str) -> None:
    words = WORDS[language]
    talk = service.talk("А", language)
    await talk.says("/start")
    await talk.presses(words.own)
    asked = await talk.presses(words.skip)
    assert not any(label.startswith("🔔") for label in labels(asked))  # nothing is followed to come at once
    done = text(await talk.presses(words.skip))
    assert len(done.splitlines()) == 2
    assert (await service.reader(talk.user)).slots == ("08:00",)
    assert text(await talk.says("/start")).endswith("08:00")


async def test_start_goes_on_where_a_newcomer_was(service: Service) -> None:
    words, talk = WORDS["kk"], service.talk()
    for step, button in ((words.welcome, words.own), (words.question, words.skip), (words.when, words.skip)):
        await talk.says("/start")
        assert text(await talk.says("/start")) == step
        await talk.presses(button)
    assert "08:00" in text(await talk.says("/start"))


async def test_one_may_go_back_and_change_the_language_on_the_way(service: Service) -> None:
    kazakh, english, talk = WORDS["kk"], WORDS["en"], service.talk()
    await talk.says("/start")
    await talk.presses(kazakh.own)
    await talk.presses("🌐")
    assert text(await talk.presses("English")) == english.question
    await talk.presses(english.skip)
    assert text(await talk.presses("Back")) == english.question
    await talk.presses("All topics")
    assert labels(await talk.presses("Education"))[-1] == "Back"
    assert text(await talk.presses("Back")) == english.question
    assert len(talk.user.messages) == 1


async def test_typed_commands_work_in_the_middle(service: Service) -> None:
    talk = service.talk()
    await talk.says("/start")
    await talk.presses("Қазақша")
    assert "Жазылдыңыз: Спорт" in text(await talk.says("/subscribe спорт"))
    assert "✅ Спорт" in labels(await talk.says("/start"))
    assert "Шолу уақыты: 07:30" in text(await talk.says("/schedule 7:30"))
    await talk.presses("Әрі қарай")
    await talk.presses("Өткізіп")
    assert (await service.reader(talk.user)).slots == ("07:30",)


async def test_at_once_is_for_all_that_was_chosen(service: Service) -> None:
    talk = service.talk()
    await talk.says("/subscribe спорт")
    await talk.says("/start")
    await talk.presses("Қазақша")
    await talk.presses("Әрі қарай")
    assert "Бірден келеді" in text(await talk.presses("🔔 Бірден"))
    assert [follow.at_once for follow in await service.follows(talk.user)] == [True]


async def test_who_came_for_a_page_is_led_from_it_to_his_first_choices(service: Service) -> None:
    aigul = await newsroom(service)
    talk = service.talk("Анна", "ru")
    page = await talk.says(f"/start p{aigul}")
    assert labels(page)[-1] == "Настроить дайджест"
    [choices] = await talk.presses("Настроить дайджест")
    assert (choices.kind, choices.text) == (Kind.MESSAGE, WORDS["ru"].question)
    await talk.presses("Пропустить")
    await talk.presses("Пропустить")
    assert "Настроить" not in labels(await talk.says(f"/start p{aigul}"))[-1]


async def finished(service: Service) -> Talk:
    talk = service.talk()
    await talk.says("/subscribe Орталық Азия")
    await talk.says("/start")
    for button in ("Қазақша", "Әрі қарай", "Таңертең, 08:00"):
        await talk.presses(button)
    return talk


async def test_a_second_tap_and_old_steps_change_nothing(service: Service) -> None:
    await newsroom(service)
    talk = await finished(service)
    await talk.says("/schedule 21:00")
    before = await service.reader(talk.user)
    shown = await talk.forges(Begin("both").pack())
    assert text(shown).startswith("Дайын. Келесі шолу: 21:00")
    for old in (Begin("once"), Begin("x"), Open("when"), Open("first"), Open("set-up")):
        await talk.forges(old.pack())
    assert await service.reader(talk.user) == before
    assert [follow.at_once for follow in await service.follows(talk.user)] == [False]
