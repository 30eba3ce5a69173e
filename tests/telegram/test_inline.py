"""`@bot words` typed in any chat: quotes to choose from, over HTTP, in three languages and through faults."""

from dataclasses import dataclass

import pytest
from aiogram.methods import AnswerInlineQuery
from aiogram.types import InlineQueryResultArticle

from bot.sandbox import Chat, Spoiled, User
from bot.telegram import queries
from tests.factory import Said
from tests.telegram.conftest import PATIENCE, Service, labels, text

HOSTILE = (
    "",
    " ",
    "?",
    "@dayek_sandbox_bot",
    "' OR 1=1 --",
    '%_\\*"',
    "<b>&{name}</b>",
    "\u202e\x00\ud7ff\U0001f600",
    "а" * 256,
    "-" * 256,
    "«" * 256,
    "Оразов " * 36,
)


@dataclass(frozen=True, slots=True)
class People:
    aigul: int
    asqar: int


async def newsroom(service: Service) -> People:
    room = service.newsroom
    aigul = await room.person("Айгүл Серікова", "Айгуль Серикова", "Aigul Serikova")
    asqar = await room.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    await room.publish("Су қоймасы", Said("Су жетеді", aigul, "Айгүл Серікова"), topics=("water-ecology",))
    await room.publish("Жол", Said("Жол <b>ашық</b> & «түзу»", aigul, "Айгүл Серікова"))
    await room.publish("Көпір", Said("Көпір дайын", asqar))
    return People(aigul, asqar)


async def offered(
    user: User, words: str = "", offset: str = "", chat: Chat | None = None
) -> AnswerInlineQuery:
    return await user.sees(user.asks(words, offset, chat), PATIENCE)


def articles(answer: AnswerInlineQuery) -> list[InlineQueryResultArticle]:
    found = [each for each in answer.results if isinstance(each, InlineQueryResultArticle)]
    assert len(found) == len(answer.results)
    return found


def titles(answer: AnswerInlineQuery) -> list[tuple[str, str | None]]:
    return [(each.title, each.description) for each in articles(answer)]


def above(answer: AnswerInlineQuery) -> str:
    """What stands on the button above the choices."""
    return answer.button.text if answer.button else ""


JOURNEYS = {
    "kk": ("Серікова су", "Айгүл Серікова", "2 наурыз", "Дәйекте ашу", "Ештеңе табылмады. Ботты ашу"),
    "ru": (
        "Серикова вода",
        "Айгуль Серикова",
        "2 марта",
        "Открыть в Дәйек",
        "Ничего не найдено. Открыть бота",
    ),
    "en": ("Serikova water", "Aigul Serikova", "2 March", "Open in Dayek", "Nothing found. Open the bot"),
}


@pytest.mark.parametrize("language", JOURNEYS)
async def test_a_quote_is_found_in_any_chat_sent_there_with_its_source_and_leads_into_the_bot(
    service: Service, language: str
) -> None:
    typed, name, day, opened, nothing = JOURNEYS[language]
    await newsroom(service)
    user = service.talk("Ілияс", language).user
    elsewhere = service.sandbox.group("Достар", kind="group")
    elsewhere.blocked = True  # the bot is not there
    asked = user.asks(name, chat=elsewhere)
    answer = await user.sees(asked, PATIENCE)
    assert titles(answer) == [(name, "Жол <b>ашық</b> & «түзу»"), (name, "Су жетеді")]
    assert (answer.is_personal, answer.next_offset or "", above(answer)) == (True, "", "")

    user.chooses(asked, articles(answer)[0].id, elsewhere)
    [sent] = elsewhere.events
    assert sent.text == f"Жол <b>ашық</b> & «түзу»\n{name}\nДала хабары · {day}"
    kinds = {entity.type: entity.url for entity in sent.entities}
    assert kinds["blockquote"] is None
    assert any("news.example" in (entity.url or "") for entity in sent.entities)
    [[button]] = sent.buttons
    assert button.text == opened
    payload = (button.url or "").removeprefix("https://t.me/dayek_sandbox_bot?start=")

    newcomer = service.talk("Бота", language)
    assert text(await newcomer.says(f"/start {payload}")).startswith("Жол <b>ашық</b>")
    assert titles(await offered(user, typed)) == [(name, "Су жетеді")]
    none = await offered(user, "xyzzy")
    assert (none.results, above(none)) == ([], nothing)
    assert none.button is not None
    assert labels(await newcomer.says(f"/start {none.button.start_parameter}"))


async def test_before_anything_is_typed_the_newest_quotes_stand_there_in_the_readers_own_language(
    service: Service,
) -> None:
    await newsroom(service)
    talk = service.talk("Айгүл", "ru")
    names = [title for title, _ in titles(await offered(talk.user))]
    assert names == ["Аскар Оразов", "Айгуль Серикова", "Айгуль Серикова"]
    await talk.says("/language")
    await talk.presses("Қазақша")
    names = [title for title, _ in titles(await offered(talk.user))]
    assert names == ["Асқар Оразов", "Айгүл Серікова", "Айгүл Серікова"]


async def test_who_only_types_is_not_made_a_reader(service: Service) -> None:
    user = service.talk().user
    await offered(user)
    with pytest.raises(AssertionError):
        await service.reader(user)


async def test_pages_follow_one_another_without_a_gap_or_a_repeat_while_new_quotes_come(
    service: Service,
) -> None:
    people = await newsroom(service)
    for number in range(25):
        await service.newsroom.publish(f"Хабар {number}", Said(f"Сан {number}", people.asqar))
    user = service.talk().user
    seen: list[str] = []
    page = await offered(user, "Оразов")
    while True:
        seen += [each.description or "" for each in articles(page)]
        if not page.next_offset:
            break
        await service.newsroom.publish("Жаңа", Said("Кейін айтылды", people.asqar))
        page = await offered(user, "Оразов", page.next_offset)
    assert seen == [*(f"Сан {number}" for number in reversed(range(25))), "Көпір дайын"]


async def test_namesakes_are_answered_by_quotes_that_bear_their_speakers_names(service: Service) -> None:
    await newsroom(service)
    erlan = await service.newsroom.person("Ерлан Оразов", "Ерлан Оразов", "Erlan Orazov")
    await service.newsroom.publish("Ел", Said("Ел аман", erlan, "Ерлан Оразов"))
    user = service.talk("Анна", "ru").user
    both = await offered(user, "Оразов")
    assert (titles(both), above(both)) == (
        [("Ерлан Оразов", "Ел аман"), ("Аскар Оразов", "Көпір дайын")],
        "«Оразов»: кто именно?",
    )
    assert titles(await offered(user, "Серековва")) == []


async def test_whatever_is_typed_or_asked_for_is_answered(service: Service) -> None:
    await newsroom(service)
    for words in HOSTILE:
        await offered(service.talk().user, words)
    for offset in ("0", "-1", "x", "9" * 18, "9" * 64, "٣", "1 OR 1=1"):
        assert (await offered(service.talk().user, "", offset)).results == [], offset


async def test_a_chosen_quote_is_no_question_to_the_bot_where_it_is_present(service: Service) -> None:
    await newsroom(service)
    talk = service.talk()
    asked = talk.user.asks("Оразов")
    [found] = articles(await talk.user.sees(asked, PATIENCE))
    talk.user.chooses(asked, found.id, talk.user.chat)
    assert [event.who for event in await talk.hears()] == ["Айгүл"]


async def test_a_refusal_or_a_broken_connection_costs_one_answer_at_most(
    service: Service, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(queries, "AGAIN_AFTER", 0)
    await newsroom(service)
    user, method = service.talk().user, "answerInlineQuery"
    service.sandbox.fail_next(method, 502, "Bad Gateway")
    assert titles(await offered(user, "Оразов")) == [("Асқар Оразов", "Көпір дайын")]
    service.sandbox.spoil_reply(method, Spoiled.CUT)
    assert titles(await offered(user, "Оразов")) == [("Асқар Оразов", "Көпір дайын")]
    # the answer whose reply was cut is given again, which Telegram takes for one that comes too late
    assert await service.sandbox.until(lambda: len(service.sandbox.ledger.calls(method)) == 4, PATIENCE)
    refused = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    for code, why, more in (
        (400, refused, None),
        (429, "Too Many Requests: retry after 5", {"retry_after": 5}),
    ):
        service.sandbox.fail_next(method, code, why, more)
        asked = user.asks("Оразов")
        with pytest.raises(TimeoutError):
            await user.sees(asked, 0.3)
    assert titles(await offered(user, "Оразов")) == [("Асқар Оразов", "Көпір дайын")]
    assert "Traceback" not in caplog.text
    assert service.sandbox.token not in caplog.text


async def test_a_query_a_keystroke_is_answered_for_the_last_and_holds_up_no_digest(service: Service) -> None:
    await newsroom(service)
    reader = service.talk("Айгүл")
    await reader.says("/subscribe су")
    keystrokes = [service.talk().user.asks("Оразов") for _ in range(3)]
    typist = service.talk("Ілияс").user
    typed = [typist.asks("Серікова"[: 1 + number % 8]) for number in range(80)]
    assert "Су жетеді" in text(await reader.says("/digest"))
    assert titles(await typist.sees(typed[-1], PATIENCE))[0][0] == "Айгүл Серікова"
    assert sum(each.answer is not None for each in typed) < 10
    for user_typed in keystrokes:
        await typist.sees(user_typed, PATIENCE)


async def test_help_tells_of_it_where_the_bots_owner_allows_it(service: Service) -> None:
    talk = service.talk()
    assert "Кез келген чатта: @dayek_sandbox_bot Тоқаев су\n" in text(await talk.says("/help"))
    me = await service.bot.me()
    service.bot._me = me.model_copy(update={"supports_inline_queries": False})
    assert "@" not in text(await talk.says("/help"))
