"""Who said what: /quotes, bare names, and what nobody understands."""

from typing import Any

import pytest
from aiogram.types import Chat, Message, PhotoSize, Sticker, Update

from bot.sandbox import Kind
from tests.factory import NOW, Said
from tests.telegram.conftest import Service, labels, text

WRITTEN = ["Асқар Оразов", "Оразовтың", "Аскара Оразова", "Orazov", "оразов асқар", "ORAZOV"]


async def heard_of(service: Service, quotes: int = 2) -> int:
    """A person of whom there are quotes; his id."""
    person_id = await service.newsroom.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    for number in range(quotes):
        await service.newsroom.publish(f"Хабар {number:02}", Said(f"Су {number:02} метр", person_id))
    return person_id


@pytest.mark.parametrize("written", WRITTEN)
@pytest.mark.parametrize("typed", ["/quotes {}", "{}"])
async def test_a_persons_quotes_are_found_however_the_name_is_written(
    service: Service, typed: str, written: str
) -> None:
    await heard_of(service)
    answer = await service.talk("Анна", "ru").says(typed.format(written))
    assert text(answer).startswith("Аскар Оразов: последние цитаты, 2 из 2\n\nСу 01 метр\nХабар 01\n")
    assert "Дала хабары · 09:00" in text(answer)
    assert [each.type for each in answer[0].entities].count("blockquote") == 2
    assert labels(answer) == ["Подписаться", "CSV", "Ошибка?"]


@pytest.mark.parametrize(
    ("language", "more", "title"),
    [
        ("kk", "Тағы", "Асқар Оразов: соңғы 5 дәйексөз, барлығы 12"),
        ("ru", "Ещё", "Аскар Оразов: последние цитаты, 5 из 12"),
        ("en", "More", "Askar Orazov: last 5 of 12 quotes"),
    ],
)
async def test_more_leads_page_by_page_to_the_end_and_no_quote_is_missed_or_repeated(
    service: Service, language: str, more: str, title: str
) -> None:
    await heard_of(service, 12)
    talk = service.talk("Айгүл", language)
    page = await talk.says("/quotes Оразов")
    assert text(page).startswith(title)
    pages = [text(page)]
    while more in labels(page):
        page = await talk.presses(more)
        assert page[0].kind == Kind.MESSAGE
        pages.append(text(page))
    whole = "\n".join(pages)
    assert [whole.count(f"Су {number:02} метр") for number in range(12)] == [1] * 12
    assert len(pages) == 3


async def test_quotes_lead_to_following(service: Service) -> None:
    person_id = await heard_of(service)
    talk = service.talk()
    await talk.says("Оразов")
    assert text(await talk.presses("Жазылу")) == "Жазылдыңыз: Асқар Оразов"
    assert [follow.value for follow in await service.follows(talk.user)] == [str(person_id)]


async def test_a_known_person_who_has_said_nothing_can_be_followed(service: Service) -> None:
    answer = await service.talk("John", "en").says("/quotes Tokayev")
    assert text(answer) == "Kassym-Jomart Tokayev: no quotes"
    assert labels(answer) == ["Follow"]


async def test_a_slip_of_the_finger_is_answered_with_who_comes_near(service: Service) -> None:
    await heard_of(service)
    talk = service.talk()
    answer = await talk.says("Оразоф")
    assert text(answer) == "«Оразоф» табылмады. Мынаны іздедіңіз бе?"
    assert "Су 01 метр" in text(await talk.presses("Асқар Оразов"))


@pytest.mark.parametrize("typed", ["xyzzy", "1234", "' OR 1=1 --"])
async def test_what_names_nobody_is_said_to_be_unknown_and_leads_on(service: Service, typed: str) -> None:
    answer = await service.talk("Анна", "ru").says(typed)
    assert text(answer) == f"«{typed}» не найдено"
    assert labels(answer) == ["Все темы", "Люди"]


@pytest.mark.parametrize("typed", ["/quotes", "!!!", "😀 😀", "%_%", "сәлем"])
async def test_what_asks_for_nothing_is_answered_with_an_example(service: Service, typed: str) -> None:
    answer = await service.talk().says(typed)
    assert text(answer) == "Есім не сұрақ жазыңыз: Тоқаев су туралы"
    assert labels(answer) == ["Барлық тақырып", "Тұлғалар"]


@pytest.mark.parametrize("command", ["", "/quotes ", "/subscribe ", "/unsubscribe ", "/schedule ", "/xyz "])
@pytest.mark.parametrize("filler", ["а ", "ы", "<b>«", "Тоқаев "])
async def test_a_message_of_the_greatest_length_is_answered_briefly(
    service: Service, command: str, filler: str
) -> None:
    talk = service.talk()
    answer = await talk.says((command + filler * 4096)[:4096])
    assert len(text(answer)) < 500


async def test_what_is_no_text_gets_a_kind_word(service: Service) -> None:
    talk = service.talk()
    await talk.says("/start")
    chat = Chat(id=talk.user.id, type="private")
    plain = Message(message_id=99, date=NOW, chat=chat, from_user=talk.user.person)
    sticker = Sticker(
        file_id="a", file_unique_id="b", type="regular", width=1, height=1, is_animated=False, is_video=False
    )
    photo = [PhotoSize(file_id="a", file_unique_id="b", width=1, height=1)]
    contents: list[dict[str, Any]] = [{"sticker": sticker}, {"photo": photo, "caption": "Арал"}]
    for update_id, content in enumerate(contents, 1):
        await service.handle(Update(update_id=update_id, message=plain.model_copy(update=content)))
        assert text(await talk.hears()).startswith("Әзірге мәтінді ғана түсінеміз")


async def test_an_edited_message_is_not_answered_a_second_time(
    service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    talk = service.talk()
    await talk.says("/help")
    chat = Chat(id=talk.user.id, type="private")
    edited = Message(
        message_id=1, date=NOW, edit_date=1, chat=chat, from_user=talk.user.person, text="/digest"
    )
    await service.handle(Update(update_id=1, edited_message=edited))
    assert await talk.hears() == []
    assert caplog.records == []


async def test_a_user_without_a_chat_of_his_own_is_never_written_to(service: Service) -> None:
    anonymous = Message(message_id=1, date=NOW, chat=Chat(id=-100, type="supergroup"), text="/start")
    await service.handle(Update(update_id=1, message=anonymous))
    assert service.sandbox.ledger.sends() == []
