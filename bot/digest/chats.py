"""When each chat may be written to again. Known of those that were written to lately, and of no others."""

from collections import deque
from dataclasses import dataclass, field

RECENT = 2.0  # seconds
MANY = 3  # messages and edits in them; a long digest brings fewer


@dataclass(frozen=True, slots=True)
class Limits:
    """What Telegram takes in one chat, and what is fair to the others: seconds."""

    message: float = 1.0  # between two messages
    edit: float = 0.3  # before an edit: a finger on a button shall not take all turns
    group: int = 20  # messages and edits in a group
    minute: float = 60.0  # in which they are counted


@dataclass(slots=True)
class Chat:
    """What was written lately, as moments in seconds."""

    limits: Limits
    is_group: bool
    written: deque[float] = field(
        default_factory=deque
    )  # messages and edits, as many as a group's minute holds
    message_at: float = float("-inf")
    paused_until: float = float("-inf")
    is_busy: bool = False  # something is on its way

    def free_at(self, *, edit: bool = False) -> float:
        """From when the next message, or edit, may be sent."""
        last = self.written[-1] if self.written else float("-inf")
        spaced = last + self.limits.edit if edit else self.message_at + self.limits.message
        full = self.is_group and len(self.written) >= self.limits.group
        counted = self.written[-self.limits.group] + self.limits.minute if full else spaced
        return max(spaced, counted, self.paused_until)

    def note(self, now: float, *, edit: bool) -> None:
        """Something was sent, and Telegram has counted it by now."""
        self.written.append(now)
        while len(self.written) > self.limits.group:
            self.written.popleft()
        if not edit:
            self.message_at = now

    def is_pressed(self, now: float) -> bool:
        """Whether it was written to so often that a flood limit may be its own."""
        since, many = (self.limits.minute, self.limits.group // 2) if self.is_group else (RECENT, MANY)
        return sum(moment > now - since for moment in self.written) >= many

    def is_forgotten(self, now: float) -> bool:
        """Whether nothing of it matters any more."""
        last = self.written[-1] if self.written else float("-inf")
        return not self.is_busy and max(self.paused_until, last + self.limits.minute) < now


class Chats:
    """The chats, by id; groups and channels have negative ones."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._known: dict[int, Chat] = {}

    def of(self, chat_id: int, now: float) -> Chat:
        """A chat. Those of which nothing matters any more are forgotten meanwhile, the oldest first."""
        for known in [id_ for id_, _ in zip(self._known, range(2), strict=False)]:
            chat = self._known.pop(known)
            if known == chat_id or not chat.is_forgotten(now):
                self._known[known] = chat
        return self._known.setdefault(chat_id, Chat(self._limits, chat_id < 0))

    def any_paused(self, now: float) -> bool:
        return any(chat.paused_until > now for chat in self._known.values())
