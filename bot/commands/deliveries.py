"""`dayek deliveries`: what was sent to whom, what is still to be, and what went wrong; the newest first."""

import argparse
import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from datetime import datetime
from functools import partial

from bot.commands import settings
from bot.commands.store import opened, run
from bot.commands.table import aligned
from bot.settings import Settings
from storage import ledger
from storage.database import Connection
from storage.ledger import Entry
from storage.records import DeliveryState

A_PAGE = 500  # rows that are read at once
HEADINGS = (
    "ID",
    "QUEUED (UTC)",
    "CHAT",
    "SLOT",
    "PART",
    "STATE",
    "TRIES",
    "SENT (UTC)",
    "MESSAGE",
    "REMARKS",
)


def main(arguments: argparse.Namespace) -> None:
    wanted = partial(_show, chat_id=arguments.chat, state=arguments.state, most=arguments.limit)
    run(partial(wanted, settings(), as_json=arguments.json))


async def _show(
    chosen: Settings, *, chat_id: int | None, state: DeliveryState | None, most: int, as_json: bool
) -> None:
    async with opened(chosen) as database, database.read() as conn:
        rows: list[tuple[str, ...]] = [HEADINGS]
        async for entry in _newest(conn, chat_id, state, most):
            if as_json:
                print(json.dumps(asdict(entry), ensure_ascii=False, default=datetime.isoformat))
            else:
                rows.append(_row(entry))
    if not as_json:
        print("\n".join(aligned(rows)))


async def _newest(
    conn: Connection, chat_id: int | None, state: DeliveryState | None, most: int
) -> AsyncIterator[Entry]:
    below: int | None = None
    while most > 0:
        limit = min(most, A_PAGE)
        page = await ledger.listed(conn, chat_id=chat_id, state=state, below=below, limit=limit)
        for entry in page:
            yield entry
        if len(page) < limit:
            return
        most, below = most - limit, page[-1].id


def _row(entry: Entry) -> tuple[str, ...]:
    return (
        str(entry.id),
        _moment(entry.queued_at),
        str(entry.chat_id),
        entry.slot,
        str(entry.part + 1),
        entry.state,
        str(entry.attempts),
        _moment(entry.sent_at),
        str(entry.message_id or "-"),
        _remarks(entry),
    )


def _moment(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}" if moment else "-"


def _remarks(entry: Entry) -> str:
    """What the other columns do not tell."""
    remarks = []
    if entry.edits is not None:
        remarks.append(f"corrects {entry.edits}")
    if entry.ambiguous:
        remarks.append(f"ended unclear: {entry.ambiguous}")
    if entry.error:
        remarks.append(" ".join(entry.error.split()))
    return "; ".join(remarks) or "-"
