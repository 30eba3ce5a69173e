"""The queue of updates that `getUpdates` serves."""

from collections.abc import Sequence
from itertools import count, islice
from typing import Any

from aiogram.types import Update

from bot.sandbox.errors import ApiError
from bot.sandbox.signals import Signal

MOST_AT_ONCE = 100
LONGEST_POLL = 50  # seconds; Telegram cuts longer ones to it
_FIRST_ID = 700_000_001  # as far from zero as Telegram's own
_NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Updates:
    """What has happened and is not confirmed yet; it is confirmed by asking for what comes after."""

    def __init__(self, signal: Signal) -> None:
        self._signal = signal
        self._ids = count(_FIRST_ID)
        self._waiting: dict[int, Update] = {}
        self._chats: dict[int, int] = {}  # update id -> chat id, of those that wait
        self._allowed: frozenset[str] = frozenset()  # empty: all but the special ones
        self._poll = 0
        self._closed = False

    def push(self, chat_id: int, **content: Any) -> int:
        """Queues an update with one field of `Update`; returns its id.

        A type that the bot did not ask for is dropped, as Telegram does.
        """
        update_id = next(self._ids)
        (kind,) = content
        if kind in self._allowed or (not self._allowed and kind not in _NOT_BY_DEFAULT):
            self._waiting[update_id] = Update(update_id=update_id, **content)
            self._chats[update_id] = chat_id
            self._signal.changed()
        return update_id

    def pending(self, chat_id: int | None = None) -> int:
        """How many updates, of one chat or of all, are not confirmed."""
        return sum(chat_id in (None, of_chat) for of_chat in self._chats.values())

    def forget(self) -> None:
        self._confirm(list(self._waiting))

    def close(self) -> None:
        """Ends every poll under way."""
        self._closed = True
        self._signal.changed()

    async def get(
        self, offset: int | None, limit: int | None, seconds: int | None, allowed: Sequence[str] | None
    ) -> list[Update]:
        """Raises ApiError 409 when another poll begins while this one waits."""
        self._poll += 1
        poll = self._poll
        self._signal.changed()
        if allowed is not None:
            self._allowed = frozenset(allowed)
        self._confirm_before(offset or 0)
        await self._signal.until(
            lambda: bool(self._waiting) or poll != self._poll or self._closed,
            min(seconds or 0, LONGEST_POLL),
        )
        if poll != self._poll:
            raise ApiError(
                409,
                "Conflict: terminated by other getUpdates request; "
                "make sure that only one bot instance is running",
            )
        return list(islice(self._waiting.values(), min(max(limit or MOST_AT_ONCE, 1), MOST_AT_ONCE)))

    def _confirm_before(self, offset: int) -> None:
        if offset < 0:
            self._confirm(list(self._waiting)[:offset])
        else:
            self._confirm([update_id for update_id in self._waiting if update_id < offset])

    def _confirm(self, ids: Sequence[int]) -> None:
        for update_id in ids:
            del self._waiting[update_id]
            del self._chats[update_id]
        self._signal.changed()
