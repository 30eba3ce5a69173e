"""Coming, choosing a language, help, stopping and coming back, as readers see it."""

import pytest
import regex

from bot import reader as readers
from bot.sandbox import Kind
from tests.factory import CENTRAL_ASIA
from tests.telegram.conftest import Service, labels, text

GREETINGS = {
    "kk": "Дәйек: кім, қашан, не деді",
    "ru": "Дәйек: кто, когда и что сказал",
    "en": "Dayek: who said what, and when",
}


@pytest.mark.parametrize(
    ("client", "language"),
    [("kk", "kk"), ("ru", "ru"), ("en", "en"), ("uz", "ru"), ("de", "en"), ("en-GB", "en"), (None, "en")],
)
async def test_the_greeting_is_in_the_language_of_the_readers_telegram(
    service: Service, client: str | None, language: str
) -> None:
    greeting = await service.talk("Айгүл", client).says("/start")
    assert text(greeting).startswith(GREETINGS[language])
    assert labels(greeting)[0] == {"kk": "Қазақша", "ru": "Русский", "en": "English"}[language]
    assert sorted(labels(greeting)) == ["English", "Русский", "Қазақша"]


async def test_another_language_is_one_tap_away_and_stays(service: Service) -> None:
    talk = service.talk("Айгүл", "ru")
    await talk.says("/start")
    [edited] = await talk.presses("Қазақша")
    assert edited.kind == Kind.EDIT
    assert edited.text == "Сізге не қызық? Үш-төртеуін таңдаңыз"
    assert "көмек" in text(await talk.says("/help"))
    assert text(await talk.says("/start")) == edited.text


async def test_the_language_can_be_changed_at_any_time(service: Service) -> None:
    talk = service.talk("Айгүл", "kk")
    offered = await talk.says("/language")
    assert labels(offered) == ["Қазақша", "Русский", "English"]
    assert text(await talk.presses("English")).startswith("What interests you?")
    assert (await service.reader(talk.user)).language == "en"


async def test_help_names_every_command_and_leads_on_by_buttons(service: Service) -> None:
    for language in GREETINGS:
        talk = service.talk("Айгүл", language)
        answer = await talk.says("/help")
        commands = set(regex.findall(r"^/\w+", text(answer), regex.MULTILINE))
        assert {"/digest", "/subscribe", "/subscriptions", "/schedule", "/quotes", "/language"} <= commands
        assert len(labels(answer)) == 4
        for command in commands - {"/stop"}:
            assert await talk.says(command), command


@pytest.mark.parametrize("typed", ["/START", "/start@dayek_sandbox_bot", "/start ref-7", "/Start"])
async def test_a_command_may_be_written_in_capitals_with_the_bots_name_or_with_more(
    service: Service, typed: str
) -> None:
    assert text(await service.talk().says(typed)).startswith(GREETINGS["kk"])


@pytest.mark.parametrize("typed", ["/frobnicate", "/start@another_bot", "/", "/тақырып", "/digest2"])
async def test_an_unknown_command_leads_to_help(service: Service, typed: str) -> None:
    assert text(await service.talk().says(typed)) == "Мұндай пәрмен жоқ: /help"


async def test_a_name_full_of_markup_harms_nothing(service: Service) -> None:
    talk = service.talk("</b><a href='tg://user?id=1'>{x} %s &lt;", "en")
    assert text(await talk.says("/start")).startswith(GREETINGS["en"])
    assert text(await talk.says("/quotes <b>&{name}</b>")) == "Nothing for “<b>&{name}</b>”"


async def test_after_a_stop_nothing_comes_and_all_is_kept(service: Service) -> None:
    talk = service.talk()
    await talk.says("/subscribe Орталық Азия")
    stopped = await talk.says("/stop")
    assert text(stopped) == "Шолу тоқтады, жазылымдар сақтаулы"
    assert (await service.reader(talk.user)).state == "stopped"
    assert [follow.value for follow in await service.follows(talk.user)] == [CENTRAL_ASIA.value]
    back = await talk.presses("Қайта қосу")
    assert text(back).startswith("Шолу қайта қосылды\nШолу уақыты: 08:00")
    assert "Келесі шолу: 3 наурыз, 08:00" in text(back)
    assert (await service.reader(talk.user)).state == "active"


@pytest.mark.parametrize("typed", ["/start", "/schedule 8:00"])
async def test_one_comes_back_by_typing_too(service: Service, typed: str) -> None:
    talk = service.talk()
    await talk.says("/stop")
    await talk.says(typed)
    assert (await service.reader(talk.user)).state == "active"


async def test_who_stopped_and_asks_for_a_digest_is_offered_to_come_back(service: Service) -> None:
    talk = service.talk()
    await talk.says("/subscribe Орталық Азия")
    await talk.says("/stop")
    answer = await talk.says("/digest")
    assert text(answer) == "Жаңалық жоқ"
    assert "Қайта қосу" in labels(answer)


async def test_a_block_is_noted_at_once_and_start_revives(service: Service) -> None:
    talk = service.talk()
    await talk.says("/subscribe Орталық Азия")
    talk.user.block()
    await talk.hears()
    assert (await service.reader(talk.user)).state == "unreachable"
    talk.user.unblock()
    await talk.hears()
    assert (await service.reader(talk.user)).state == "active"
    assert (await service.follows(talk.user)) != []


async def test_a_return_does_not_undo_the_readers_own_stop(service: Service) -> None:
    talk = service.talk()
    await talk.says("/stop")
    talk.user.block()
    talk.user.unblock()
    await talk.hears()
    assert (await service.reader(talk.user)).state == "stopped"


async def test_a_strangers_block_is_nothing_to_us(service: Service) -> None:
    talk = service.talk()
    talk.user.block()
    talk.user.unblock()
    assert await talk.hears() == []


async def test_groups_and_channels_get_no_answer_and_no_error(
    service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    talk = service.talk()
    for kind in ("group", "supergroup", "channel"):
        chat = service.sandbox.group("Ауыл", kind=kind, admins=[talk.user])
        await talk.user.send("/start", chat)
        await talk.user.press_data(1, "d", chat)
        talk.user.block(chat)
        talk.user.unblock(chat)
        await talk.hears()
        assert chat.messages == []
    for query in service.sandbox.ledger.unanswered:
        query.answered = True  # a button in a group is not ours: no message with one was ever sent there
    assert caplog.records == []


async def test_when_something_fails_the_reader_hears_a_kind_word_in_his_language(
    service: Service, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    talk = service.talk("Айгүл", "kk")
    await talk.says("/start")
    await talk.presses("Русский")

    async def fails(*_: object) -> None:
        raise OSError("disk is full: /secret words")

    monkeypatch.setattr(readers, "stop", fails)
    assert text(await talk.says("/stop тайное слово")) == "Не вышло. Попробуйте чуть позже"
    assert "update 7" in caplog.text
    assert "тайное" not in caplog.text
