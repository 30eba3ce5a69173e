"""`dayek deliveries`, as an operator runs it."""

import asyncio
import json
from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.cli import main
from storage import deliveries
from storage.database import Database
from storage.records import Message, NewDelivery, NewDigest
from tests.factory import CENTRAL_ASIA, NOW, Newsroom

Run = Callable[..., tuple[int, str]]


async def _filled(url: str) -> None:
    """Two messages to two chats; the first was sent, the second failed."""
    database = Database(url)
    readers = [await Newsroom(database).reader(chat, CENTRAL_ASIA) for chat in (7, -1008)]
    async with database.write() as conn:
        new = NewDigest("k", (Message("Арал толады"),), ())
        [digest_id] = await deliveries.store_digests(conn, [new], NOW)
        rows = [NewDelivery(reader.id, digest_id, "2026-03-02 09:00", 1, 2) for reader in readers]
        await deliveries.enqueue(conn, rows, NOW)
        first, second = await deliveries.claim(conn, NOW, timedelta(seconds=90), 2)
        await deliveries.later(conn, first.id, NOW, "cut off", attempt=True, ambiguous=True)
        await deliveries.claim(conn, NOW, timedelta(seconds=90), 1)
        await deliveries.sent(conn, first.id, 41, NOW)
        await deliveries.failed(conn, second.id, "message is\ntoo long")
    await database.close()


@pytest.fixture
def run(sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    asyncio.run(_filled(sqlite_url))
    monkeypatch.setenv("DATABASE_URL", sqlite_url)

    def ran(*arguments: str) -> tuple[int, str]:
        try:
            status = main(["deliveries", *arguments])
        except SystemExit as exited:  # of the parser of arguments
            status = int(exited.code or 0)
        return status, capsys.readouterr().out

    return ran


def test_a_row_a_message_the_newest_first_with_what_became_of_it(run: Run) -> None:
    status, out = run()
    headings, second, first = out.splitlines()
    assert status == 0
    assert headings.split()[0] == "ID"
    assert "2026-03-02 09:00" in first
    assert "sent" in first
    assert first.endswith("41       ended unclear: 1")
    assert "-1008" in second
    assert second.endswith("message is too long")


def test_one_chat_or_one_state_or_so_many_may_be_asked_for(run: Run) -> None:
    for arguments, lines in (
        (("--chat", "7"), 2),
        (("--chat", "-1008"), 2),
        (("--chat", "9"), 1),
        (("--state", "failed"), 2),
        (("--state", "pending"), 1),
        (("--limit", "1"), 2),
    ):
        assert len(run(*arguments)[1].splitlines()) == lines, arguments
    for wrong in (("--state", "lost"), ("--limit", "0"), ("--limit", "many")):
        assert run(*wrong) == (2, "")


def test_a_program_gets_an_object_a_line(run: Run) -> None:
    [second, first] = [json.loads(line) for line in run("--json")[1].splitlines()]
    assert (first["chat_id"], first["state"], first["message_id"]) == (7, "sent", 41)
    assert first["queued_at"] == "2026-03-02T04:00:00+00:00"
    assert second["error"] == "message is\ntoo long"
