"""What changes nothing is answered while somebody else writes, a planner of digests perhaps."""

from bot.actions import Open
from bot.sandbox.users import Kind
from tests.telegram.conftest import Service

ASKED = (
    "/start", "/help", "/settings", "/schedule", "/subscribe", "/subscribe Шахтар", "/unsubscribe",
    "/unsubscribe су", "/subscriptions", "/topics", "/people", "/person Асқар Оразов", "/quotes Асқар Оразов",
    "/search су", "/language", "/privacy", "Асқар Оразов су туралы не деді?",
)  # fmt: skip
OPENED = ("topics", "people", "follows", "resume", "language", "length", "no-such-screen")


async def test_a_command_that_changes_nothing_is_answered_while_another_transaction_writes(
    service: Service,
) -> None:
    talk = service.talk()
    await talk.says("/help")
    async with service.database.write():
        for command in ASKED:
            assert await talk.says(command), command


async def test_a_button_that_only_opens_a_screen_is_answered_while_another_transaction_writes(
    service: Service,
) -> None:
    talk = service.talk()
    await talk.says("/help")
    async with service.database.write():
        for screen in OPENED:
            answers = await talk.forges(Open(screen).pack())
            assert any(event.kind is not Kind.ANSWER for event in answers), screen


async def test_what_is_typed_to_change_something_is_found_first_and_written_when_its_turn_comes(
    service: Service,
) -> None:
    talk = service.talk()
    await talk.says("/help")
    async with service.database.write():
        await talk.user.send("/subscribe спорт")
        await talk.user.send("/settings -Шахтар")
        assert await service.follows(talk.user) == []
    await talk.hears()
    assert [each.value for each in await service.follows(talk.user)] == ["sport"]
    assert "Шахтар" in (await talk.says("/settings"))[-1].text
