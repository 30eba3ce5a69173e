"""Pressed buttons that were forged, are old, or belong to somebody else: each is answered, none does harm."""

import pytest

from bot.actions import Again, Digest, Follow, Language, Open, Quotes, Rest, Schedule, Toggle, Unfollow
from bot.sandbox import Kind
from storage.records import Subscriber
from tests.factory import Said
from tests.telegram.conftest import Service, Talk, text

HUGE = 10**17
FORGED = [
    "", ":", "x", "o", "o:", "o:nowhere", "l:", "l:xx", "l:kk:ru", "z:1", "\x00", "o:" + "я" * 31, "🦅" * 16,
    "f:topic:nothing", "f:person:0", "f:person:-1", f"f:person:{HUGE}", f"f:person:{'9' * 50}", "f:person:٣",
    "f:person:1e3", "f:word:", "f:word: !? ", "f:other:1", "u:0", f"u:{HUGE}", "u:-1", "u:x",
    "s:", "s:0800", "s:schedule:slots:", "s:schedule:slots:2500", "s:schedule:slots:0800190", "s:x:y:0800",
    "s:hours:on:", "s:hours:on:nonsense", "s:days:noday:8", "s:quiet:quiet:2200", "s:zone:zone:Asia/Nowhere",
    "s:zone:zone:../etc/passwd", "s:schedule:slots:0000.0100.0200.0300.0400.0500.0600", "s:hours:off:0800",
    "q:0:0", f"q:{HUGE}:{HUGE}",
    "q:1", f"r:x:{HUGE}", "r::", "r:x:-1", "a:x", "d:1", "x:start:1:topic:nothing", "x:start:2:topic",
    "x:nowhere:1:person:0", "x:start:1:other:1",
]  # fmt: skip


async def settled(service: Service) -> Talk:
    """A reader who is past the first steps."""
    talk = service.talk()
    await talk.says("/subscribe спорт")
    return talk


async def state(service: Service, talk: Talk) -> tuple[Subscriber, object]:
    return await service.reader(talk.user), await service.follows(talk.user)


@pytest.mark.parametrize("data", FORGED)
async def test_a_forged_button_changes_nothing_and_is_answered(
    service: Service, data: str, caplog: pytest.LogCaptureFixture
) -> None:
    talk = await settled(service)
    before = await state(service, talk)
    await talk.forges(data)
    assert await state(service, talk) == before
    assert service.sandbox.ledger.unanswered == []
    assert caplog.records == []


async def test_nobody_can_remove_what_another_follows(service: Service) -> None:
    victim, thief = await settled(service), await settled(service)
    [theirs] = await service.follows(victim.user)
    [own] = await service.follows(thief.user)
    answer = await thief.forges(Unfollow(theirs.id).pack())
    assert answer[-1].text.startswith("Тізім өзгерді, жаңасы мынау")
    assert await service.follows(victim.user) == [theirs]
    assert await service.follows(thief.user) == [own]


async def test_a_strangers_first_press_makes_him_a_reader_of_his_own(service: Service) -> None:
    stranger = service.talk("Анна", "ru")
    stranger.user.chat.opened = True
    await stranger.forges(Toggle("start", 1, "topic", "sport").pack())
    assert [follow.value for follow in await service.follows(stranger.user)] == ["sport"]


@pytest.mark.parametrize(
    "action",
    [
        Open("topics"), Open("people"), Open("follows"), Open("schedule"), Open("resume"), Language("ru"),
        Follow("topic", "sport"), Toggle("start", 1, "topic", "sport"), Unfollow(1),
        Schedule("schedule", "slots", "0800"),
        Again(), Digest(), Rest("gone", 10), Quotes(1, 0),
    ],
    ids=repr,
)  # fmt: skip
async def test_a_button_of_a_message_that_is_gone_works_or_says_why_not(
    service: Service, action: Open, caplog: pytest.LogCaptureFixture
) -> None:
    talk = await settled(service)
    answer = await talk.forges(action.pack(), message_id=404)
    assert answer
    assert answer[-1].text
    assert caplog.records == []


async def test_a_button_pressed_too_long_ago_to_be_answered_still_works(service: Service) -> None:
    talk = await settled(service)
    service.sandbox.fail_next("answerCallbackQuery", 400, "Bad Request: query is too old")
    await talk.user.press_data(1, Language("en").pack())
    [query] = service.sandbox.ledger.unanswered
    assert await service.sandbox.until(lambda: bool(service.sandbox.ledger.calls("answerCallbackQuery")), 20)
    query.answered = True  # its time is over
    assert text(await talk.hears()).startswith("What interests you?")


async def test_ten_thousand_guesses_would_meet_the_same_checks(service: Service) -> None:
    victim, thief = await settled(service), await settled(service)
    before = await state(service, victim)
    for follow_id in range(15):  # more at once would be a flood
        await thief.user.press_data(1, Unfollow(follow_id).pack())
    await thief.hears()
    assert await state(service, victim) == before
    assert service.sandbox.ledger.unanswered == []


async def test_a_notice_is_shown_to_who_pressed_what_is_gone(service: Service) -> None:
    talk = await settled(service)
    notice, fresh = await talk.forges("zz:of a version to come")
    assert (notice.kind, notice.text) == (Kind.ANSWER, "Тізім өзгерді, жаңасы мынау")
    assert (fresh.kind, fresh.text) == (Kind.MESSAGE, "Дәйек: кім, қашан, не деді. Тілді таңдаңыз")


async def test_a_flood_limit_delays_answers_and_loses_none(service: Service) -> None:
    talk = await settled(service)
    await service.newsroom.publish("Жарыс", Said("Жеңдік"), topics=("sport",))
    service.sandbox.fail_next("sendMessage", 429, "Too Many Requests: retry after 1", {"retry_after": 1})
    service.sandbox.fail_next("editMessageText", 429, "Too Many Requests: retry after 1", {"retry_after": 1})
    await talk.user.send("/help")
    await talk.user.send("/digest")
    await talk.user.press_data(1, Open("topics").pack())
    heard = await talk.hears()
    assert len([event for event in heard if event.kind in {Kind.MESSAGE, Kind.EDIT}]) == 3
    assert service.sandbox.ledger.sent_while_paused == 0
    assert heard[0].text.startswith("Дәйек")
