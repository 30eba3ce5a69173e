"""What Telegram answers, over HTTP, and what becomes of the message."""

import gc
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramNotFound
from aiogram.methods import SendMessage
from aiogram.methods.base import Response
from aiohttp import web

from bot.digest.outcomes import Absent, Blocked, Failed, Flooded, Later, Moved, Powerless, Sent, Unsent
from bot.sandbox import Sandbox
from bot.telegram import sender as module
from bot.telegram.refusals import TokenRevoked
from bot.telegram.sender import READERS, TelegramSender, make_bot
from storage.records import Button, Fragment, Message

HELLO = Message("<b>Сәлем</b> &amp; <a href='https://news.example/1'>хабар</a>", ((Button("Тағы", "d"),),))
NOBODY = 404


@pytest.fixture
def sender(bot: Bot) -> TelegramSender:
    return TelegramSender(bot)


async def test_what_is_accepted_is_sent_with_its_id_and_buttons_and_without_preview(
    sandbox: Sandbox, sender: TelegramSender
) -> None:
    anna = sandbox.user("Анна", opened=True)
    assert await sender.send(anna.id, HELLO) == Sent(1)
    [message] = anna.messages
    assert message.text == "Сәлем & хабар"
    assert message.buttons[0][0].data == "d"
    [call] = sandbox.ledger.sends()
    assert call.parameters["link_preview_options"] == {"is_disabled": True}


async def test_a_flood_limit_tells_how_long(sandbox: Sandbox, sender: TelegramSender) -> None:
    anna = sandbox.user("Анна", opened=True)
    sandbox.fail_next("sendMessage", 429, "Too Many Requests: retry after 7", {"retry_after": 7})
    assert await sender.send(anna.id, HELLO) == Flooded(7)


async def test_who_has_blocked_the_bot_is_gone(sandbox: Sandbox, sender: TelegramSender) -> None:
    anna = sandbox.user("Анна", opened=True)
    anna.block()
    assert await sender.send(anna.id, HELLO) == Blocked("Forbidden: bot was blocked by the user")


async def test_a_chat_that_is_not_found_may_be_there_again(sandbox: Sandbox, sender: TelegramSender) -> None:
    stranger = sandbox.user("Борис")
    assert await sender.send(NOBODY, HELLO) == Absent("Bad Request: chat not found")
    assert isinstance(await sender.send(stranger.id, HELLO), Absent)


async def test_a_message_that_telegram_will_never_take_has_failed(
    sandbox: Sandbox, sender: TelegramSender
) -> None:
    anna = sandbox.user("Анна", opened=True)
    assert isinstance(await sender.send(anna.id, Message("")), Failed)


async def test_what_is_too_long_goes_out_in_pieces_with_the_buttons_under_the_last(
    sandbox: Sandbox,
    sender: TelegramSender,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(module, "BETWEEN_PIECES", 0)
    anna = sandbox.user("Анна", opened=True)
    lines = ["а" * 3000, "б &lt; " * 700, "в"]
    outcome = await sender.send(anna.id, Message("\n".join(lines), HELLO.buttons))
    assert isinstance(outcome, Sent)
    assert outcome.remark
    assert "".join(message.text for message in anna.messages).count("б <") == 700
    assert [bool(message.buttons) for message in anna.messages] == [False] * (len(anna.messages) - 1) + [True]
    assert "too long" in caplog.text


async def test_what_a_closed_thread_refuses_goes_to_the_chat_itself_once(
    sandbox: Sandbox, sender: TelegramSender
) -> None:
    forum = sandbox.group("Форум", threads=(3,))
    forum.closed_threads.add(3)
    for thread in (3, 4):
        outcome = await sender.send(forum.id, HELLO, thread)
        assert isinstance(outcome, Sent)
        assert outcome.is_astray
    assert len(forum.messages) == 2
    forum.closed_threads.add(None)
    assert isinstance(await sender.send(forum.id, HELLO), Powerless)


async def test_a_chat_that_has_moved_tells_where_and_one_without_rights_that(
    sandbox: Sandbox, sender: TelegramSender
) -> None:
    group, other = sandbox.group("Ауыл", kind="group"), sandbox.group("Қала")
    moved = sandbox.migrate(group)
    assert await sender.send(group.id, HELLO) == Moved(moved.id)
    other.muted = True
    assert isinstance(await sender.send(other.id, HELLO), Powerless)


async def test_once_the_token_is_revoked_nothing_more_goes_out(
    sandbox: Sandbox, sender: TelegramSender, bot: Bot
) -> None:
    sandbox.token = "42:NEW"
    for _ in range(5):
        with pytest.raises(TokenRevoked):
            await sender.send(7, HELLO)
    assert sandbox.ledger.turned_away == 1


async def test_a_method_that_an_older_server_does_not_know_ends_nothing(sandbox: Sandbox, bot: Bot) -> None:
    sandbox.fail_next("setMyCommands", 404, "Not Found: method not found")
    with pytest.raises(TelegramNotFound):
        await bot.set_my_commands([])
    assert (await bot.get_me()).is_bot


async def test_html_that_is_refused_goes_out_as_plain_text(
    sandbox: Sandbox, sender: TelegramSender, caplog: pytest.LogCaptureFixture
) -> None:
    anna = sandbox.user("Анна", opened=True)
    wrong = Message("<b>Су &lt; <i>құм</b> &amp; тас", ((Button("Тағы", "d"),),))
    outcome = await sender.send(anna.id, wrong)
    assert isinstance(outcome, Sent)
    assert "can't parse" in (outcome.remark or "")
    [message] = anna.messages
    assert message.text == "Су < құм & тас"
    assert message.buttons
    assert "HTML was refused" in caplog.text


async def test_an_error_of_telegrams_own_is_tried_later_and_is_not_ambiguous(
    sandbox: Sandbox, sender: TelegramSender
) -> None:
    anna = sandbox.user("Анна", opened=True)
    sandbox.fail_next("sendMessage", 500, "Internal Server Error")
    assert await sender.send(anna.id, HELLO) == Later("Internal Server Error")


async def test_a_lost_reply_is_ambiguous(sandbox: Sandbox, sender: TelegramSender) -> None:
    anna = sandbox.user("Анна", opened=True)
    sandbox.lose_reply("sendMessage")
    outcome = await sender.send(anna.id, HELLO)
    assert isinstance(outcome, Later)
    assert outcome.ambiguous
    assert len(anna.messages) == 1


async def test_a_connection_that_never_came_about_is_not_ambiguous() -> None:
    bot = make_bot("42:TEST", "http://127.0.0.1:1")
    outcome = await TelegramSender(bot).send(7, HELLO)
    await bot.session.close()
    assert isinstance(outcome, Unsent)


@pytest.mark.parametrize("code", [401, 404])
async def test_a_token_that_is_no_longer_known_ends_everything(
    sandbox: Sandbox, sender: TelegramSender, code: int
) -> None:
    sandbox.fail_next("sendMessage", code, "Unauthorized")
    with pytest.raises(TokenRevoked):
        await sender.send(7, HELLO)


@pytest.fixture
async def broken() -> AsyncIterator[tuple[TelegramSender, list[web.Response]]]:
    """A sender, and the answers that a server gives in turn, whatever it is asked."""
    answers: list[web.Response] = []

    async def answer(_: web.Request) -> web.Response:
        return answers.pop(0)

    application = web.Application()
    application.router.add_route("*", "/{anything:.*}", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    bot = make_bot("42:TEST", f"http://127.0.0.1:{runner.addresses[0][1]}")
    yield TelegramSender(bot), answers
    await bot.session.close()
    await runner.cleanup()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"<html>502 Bad Gateway</html>", 502),
        (b'{"ok": true, "resu', 200),
        (b'{"ok": true, "result": {"message_id": "x"}}', 200),
        (b"[]", 200),
        (b"null", 200),
        (b"\xff\xfe", 200),
        (b"", 200),
        (b"{}", 500),
        (b'{"ok": false}', 400),
        (b'{"ok": false, "error_code": 500}', 500),
    ],
)
async def test_whatever_else_comes_back_is_an_outcome_and_no_exception(
    broken: tuple[TelegramSender, list[web.Response]], body: bytes, status: int
) -> None:
    sender, answers = broken
    answers.append(web.Response(body=body, status=status, content_type="application/json"))
    outcome = await sender.send(7, HELLO)
    assert isinstance(outcome, Later | Failed)
    if status == 200 or b"html" in body:
        assert outcome == Later(outcome.reason, ambiguous=True)


async def test_a_server_that_never_answers_is_given_up(sandbox: Sandbox) -> None:
    async with Sandbox(latency=60) as slow:
        anna = slow.user("Анна", opened=True)
        bot = make_bot(slow.token, slow.url)
        bot.session.timeout = 0.2
        outcome = await TelegramSender(bot).send(anna.id, HELLO)
        await bot.session.close()
    assert isinstance(outcome, Later)
    assert outcome.ambiguous


RICH = replace(HELLO, fragments=(Fragment("k", HELLO.html, "<h2>Шолу</h2>"),), style="rich")


async def test_a_digest_goes_out_in_the_form_that_its_reader_has_chosen(
    sandbox: Sandbox, sender: TelegramSender
) -> None:
    anna = sandbox.user("Анна", opened=True)
    await sender.send(anna.id, RICH)
    assert (await anna.receives()).text == "Шолу"
    await sender.send(anna.id, replace(RICH, style="classic"))
    assert (await anna.receives()).text != "Шолу"


@pytest.mark.parametrize(
    ("code", "reason"), [(404, "Not Found: method not found"), (404, "Not Found"), (400, "Bad Request")]
)
async def test_where_the_server_knows_no_rich_messages_classic_ones_go_out_and_it_is_asked_once(
    sandbox: Sandbox, sender: TelegramSender, code: int, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    anna = sandbox.user("Анна", opened=True)
    sandbox.fail_next("sendRichMessage", code, reason)
    for _ in range(2):
        await sender.send(anna.id, RICH)
        assert (await anna.receives()).text != "Шолу"
    assert sum("no rich messages" in each.message for each in caplog.records) == 1


async def test_a_chat_that_is_not_there_does_not_take_the_rich_form_from_others(
    sandbox: Sandbox, sender: TelegramSender
) -> None:
    assert isinstance(await sender.send(404, RICH), Absent)
    anna = sandbox.user("Анна", opened=True)
    await sender.send(anna.id, RICH)
    assert (await anna.receives()).text == "Шолу"


def test_what_answers_are_read_by_is_not_made_anew_after_the_collector_has_looked() -> None:
    def read_by() -> int:
        gc.collect()
        return id(Response[SendMessage.__returning__])  # type: ignore[name-defined]

    assert read_by() == read_by() == id(READERS[0])
