"""A correction as it reaches a reader: in place of the message that he has, over HTTP; and what is too old to
be shown again."""

from datetime import timedelta

from bot.digest.correct import SETTLED, correct
from bot.digest.outcomes import Failed, Sent
from bot.digest.retention import A_STEP, KEPT, empty
from bot.sandbox import Kind
from bot.telegram.sender import TelegramSender
from storage import changes
from storage.records import Button, Message
from tests.factory import Said
from tests.telegram.conftest import Service, text


async def test_an_edit_stands_in_the_place_of_the_message_and_may_be_repeated(resting: Service) -> None:
    sender = TelegramSender(resting.bot)
    anna = resting.sandbox.user("Анна", opened=True)
    assert await sender.send(anna.id, Message("Су келді")) == Sent(1)
    put_right = Message("<s>Су келді</s>", ((Button("Тағы", "d"),),))
    for _ in range(2):
        assert await sender.edit(anna.id, 1, put_right) == Sent(1)
    [message] = anna.messages
    assert message.buttons[0][0].data == "d"
    assert len(resting.sandbox.ledger.calls("editMessageText")) == 2
    assert isinstance(await sender.edit(anna.id, 99, put_right), Failed)


async def test_a_withdrawn_quote_is_struck_through_in_the_digest_that_the_reader_has(
    service: Service,
) -> None:
    talk = service.talk()
    await talk.says("/subscribe Орталық Азия")
    orazov = await service.newsroom.person("Асқар Оразов")
    article_id = await service.newsroom.publish("Арал толады", Said("Су келді", orazov))
    assert "Су келді" in text(await talk.says("/digest"))
    async with service.database.write() as conn:
        await changes.withdraw(conn, article_id, service.clock())
    service.clock.now += SETTLED
    assert await correct(service.database, service.clock()) == 1
    [edit] = await talk.hears()
    assert edit.kind == Kind.EDIT
    assert "Түзету: дереккөзде бұл сөз енді жоқ" in edit.text.splitlines()


async def test_a_digest_that_is_kept_no_longer_is_not_shown_again_and_says_so(service: Service) -> None:
    talk = service.talk()
    await talk.says("/subscribe Орталық Азия")
    await service.newsroom.publish("Арал толады")
    await talk.says("/digest")
    await talk.says("/digest")
    service.clock.now += KEPT + timedelta(seconds=1)
    assert await empty(service.database, service.clock()) == 1 < A_STEP
    assert await empty(service.database, service.clock()) == 0
    before = len(talk.user.messages)
    await talk.presses("Соңғысын қайта көрсету")
    assert len(talk.user.messages) == before
    assert any("Бұл шолу сақталмаған" in line for line in talk.user.transcript)
